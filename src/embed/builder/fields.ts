import { voivodeshipCodes, voivodeshipNames } from '../../text/voivodeships.js';
import type { Words } from './words.js';

/** One attribute as the manifest has it. */
export interface Attribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

type Named = Readonly<Record<string, unknown>>;
export type Feed = Readonly<Record<string, readonly Named[] | undefined>>;

/** Those that are the developer's, or that a look at the page settles. */
const leftOut = new Set(['feed', 'cache', 'debug', 'lang']);

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

/** Label above a control. */
export function field(id: string, label: (Node | string)[], control: HTMLElement): HTMLElement {
  control.id = id;
  return make('div', { className: 'field' }, make('label', { htmlFor: id }, ...label), control);
}

const check = (name: string, value: string, label: string): HTMLElement =>
  make('label', { className: 'check' }, make('input', { type: 'checkbox', name, value }), label);

/** A text of the feed in the page's language. */
const say = (text: unknown, language: string): string => {
  if (typeof text !== 'object' || text === null) return typeof text === 'string' ? text : '';
  const all = text as Record<string, string>;
  return all[language] ?? all['pl'] ?? '';
};

/** The values that an attribute may have, with their words; undefined where anything may be written. */
function valuesOf(
  { name, type }: Attribute,
  feed: Feed,
  words: Words,
  language: string,
): [string, string][] | undefined {
  const ofFeed = (list: string, label: string) =>
    (feed[list] ?? []).map((one): [string, string] => [String(one['id']), say(one[label], language)]);
  if (name === 'component') return ofFeed('components', 'name');
  if (name === 'project') return ofFeed('projects', 'title');
  if (name === 'network') return ofFeed('networks', 'name');
  if (name === 'figures') return ofFeed('figures', 'label');
  if (name === 'voivodeship') return voivodeshipCodes.map((code) => [code, voivodeshipNames[code] ?? code]);
  const listed = [...(type?.text ?? '').matchAll(/'([^']+)'|\b([2-6])\b/g)].map(
    ([, word, digit]) => word ?? digit ?? '',
  );
  return listed.length ? listed.map((value) => [value, words.values[value] ?? value]) : undefined;
}

const isOfFeed = (name: string): boolean => ['component', 'network', 'voivodeship', 'audience'].includes(name);

/** A field for each attribute of an element, made from the manifest and the feed. */
export function fieldsOf(attributes: readonly Attribute[], feed: Feed, words: Words, language: string): HTMLElement[] {
  return attributes
    .filter(({ name }) => !leftOut.has(name))
    .map((attribute) => {
      const { name, type, description = '' } = attribute;
      const label = words.attributes[name] ?? description;
      if (type?.text === 'boolean') return check(name, '', label);
      const values = valuesOf(attribute, feed, words, language);
      const title = [`${label} `, make('code', {}, name)];
      if (name === 'figures') {
        const choices = make(
          'div',
          { className: 'choices' },
          ...(values ?? []).map(([id, text]) => check(name, id, text)),
        );
        return make('fieldset', {}, make('legend', {}, ...title), choices);
      }
      if (!values) {
        const control = make('input', { name, type: type?.text === 'number' ? 'number' : 'text', autocomplete: 'off' });
        return field(name, title, control);
      }
      const any = name === 'project' ? [] : [option('', isOfFeed(name) ? words.any : words.usual)];
      return field(
        name,
        title,
        make('select', { name }, ...any, ...values.map(([value, text]) => option(value, text))),
      );
    });
}

/** What was filled in, in the order of the fields. */
export function readFields(form: HTMLElement): [string, string][] {
  const found = new Map<string, string>();
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    const { name, value } = control;
    const isOn = control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : !!value;
    if (isOn) found.set(name, found.has(name) ? `${found.get(name) ?? ''} ${value}` : value);
  }
  return [...found];
}
