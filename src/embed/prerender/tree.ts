import { nothing } from 'lit';
import { spaced, voidElements, type Piece } from './piece.js';

interface Template {
  readonly _$litType$: number;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const token = /<!--[^]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+/g;
const attribute = /([.?@]?[\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Where a value stands in a template: characters that no template of ours has. */
const place = /\uE000(\d+)\uE001/;

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/**
 * What a lit template shows, without a document: so that the templates by which the elements render themselves also serve
 * where there is no browser. It knows what ours are made of: nested templates, lists, texts and the five kinds of binding;
 * no directive but those that give a value.
 */
export function treeOf(value: unknown): Piece[] {
  if (value === nothing || value === null || value === undefined || value === '') return [];
  if (isTemplate(value)) return read(value);
  if (typeof value !== 'string' && isList(value)) return [...value].flatMap(treeOf);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [`${value}`];
  throw new TypeError('A template holds what only a browser can show.');
}

function read({ strings, values }: Template): Piece[] {
  const source = strings.map((text, at) => (at ? `\uE000${at - 1}\uE001${text}` : text)).join('');
  const root: Piece[] = [];
  const open: { name: string; children: Piece[] }[] = [{ name: '', children: root }];
  for (const [whole, closing, opening, inside = ''] of source.matchAll(token)) {
    const { children } = open.at(-1)!;
    if (opening) {
      const element = { name: opening, attributes: readAttributes(inside, values), children: [] };
      children.push(element);
      if (!voidElements.has(opening) && !inside.endsWith('/')) open.push(element);
    } else if (closing) {
      if (open.pop()?.name !== closing) throw new TypeError(`A template closes <${closing}> where it is not open.`);
    } else if (!whole.startsWith('<!--')) {
      const parts = whole.split(place);
      children.push(...parts.flatMap((part, at) => (at % 2 ? treeOf(values[+part]) : part ? [spaced(part)] : [])));
    }
  }
  return root;
}

/** A value within an attribute. */
const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';

function readAttributes(source: string, values: readonly unknown[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, written = '', ...quoted] of source.matchAll(attribute)) {
    const text = quoted.find((one) => one !== undefined) ?? '';
    const parts = text.split(place).map((part, at): unknown => (at % 2 ? values[+part] : part));
    const value = parts.length === 3 && !parts[0] && !parts[2] ? parts[1] : parts.map(said).join('');
    if (written.startsWith('@') || parts.includes(nothing)) continue;
    const name = written.replace(/^[.?]/, '');
    // Of the properties those that have an attribute of the same name and meaning.
    const isSwitch = written.startsWith('?') || (written.startsWith('.') && typeof value === 'boolean');
    if (!isSwitch) found.set(name, said(value));
    else if (value) found.set(name, '');
  }
  return found;
}
