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

export const option = (value: string, label: string): HTMLOptionElement => make('option', { value }, label);

/** A label above a control, and below it room for what is wrong with it. */
export function field(id: string, label: (Node | string)[], control: HTMLElement, help = ''): HTMLElement {
  control.id = id;
  const fault = make('p', { className: 'fault', id: `${id}-fault` });
  control.setAttribute('aria-describedby', help ? `${fault.id} ${id}-help` : fault.id);
  return make(
    'div',
    { className: 'field' },
    make('label', { htmlFor: id }, ...label),
    control,
    fault,
    ...(help ? [make('p', { className: 'note', id: `${id}-help` }, help)] : []),
  );
}

/** A box to tick; what follows from it stands below. */
export function check(id: string, label: (Node | string)[], help = ''): [box: HTMLElement, input: HTMLInputElement] {
  const input = make('input', { type: 'checkbox', id });
  const line = make('label', { className: 'check' }, input, make('span', {}, ...label));
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
