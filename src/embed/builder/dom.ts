/** Makes an element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** @param lang of the label, where it is not the page's own */
export const option = (value: string, label: string, lang?: string): HTMLOptionElement =>
  make('option', { value, ...(lang && { lang }) }, label);

/** The name of an attribute as it stands in the code: not a part of a control's name, and never translated. */
export const attributeName = (name: string): HTMLElement => make('code', { lang: 'en', translate: false }, name);

/**
 * A label above a control, and below it room for what is wrong with it, which is said when it comes.
 * @param beside what stands beside the label without naming the control
 */
export function field(id: string, label: string, control: HTMLElement, help = '', ...beside: Node[]): HTMLElement {
  control.id = id;
  const fault = make('p', { className: 'fault', id: `${id}-fault`, ariaLive: 'polite' });
  control.setAttribute('aria-describedby', help ? `${fault.id} ${id}-help` : fault.id);
  return make(
    'div',
    { className: 'field' },
    make('div', {}, make('label', { htmlFor: id }, label), ' ', ...beside),
    control,
    fault,
    ...(help ? [make('p', { className: 'note', id: `${id}-help` }, help)] : []),
  );
}

/** A box to tick; what follows from it stands below. */
export function check(
  id: string,
  label: string,
  help = '',
  ...beside: Node[]
): [box: HTMLElement, input: HTMLInputElement] {
  const input = make('input', { type: 'checkbox', id });
  const line = make('div', { className: 'check' }, make('label', {}, input, make('span', {}, label)), ...beside);
  if (!help) return [line, input];
  input.setAttribute('aria-describedby', `${id}-help`);
  return [make('div', {}, line, make('p', { className: 'note', id: `${id}-help` }, help)), input];
}

/** Says below a field what is wrong with it; empty: nothing is. */
export function showFault(control: HTMLElement, message: string): void {
  const fault = document.getElementById(`${control.id}-fault`);
  if (fault) fault.textContent = message;
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
