import { attributesMarkup, readable } from './markup.js';
import type { Piece } from './piece.js';

/** How a fallback is wrapped: in the element's tag, in the `div` that stands for it, or in neither. */
export type Form = 'tag' | 'div' | 'static';

export interface Snippet {
  /** Without the prefix. */
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly form: Form;
  /** The language of the words, whatever the page's is. */
  readonly language: string;
  /** What stands inside; see `plainTree`. */
  readonly fallback: readonly Piece[];
  /** HTML to stand first inside the tag: a declarative shadow root, or data for search engines. */
  readonly first?: string;
}

/** HTML attributes that a `div` has itself; all others of an element get `data-`. */
const ownOfDiv = new Set(['id', 'class', 'lang']);

/** HTML to paste. The fallback says its own language, for a page may be in another. */
export function snippet({ name, attributes, form, language, fallback, first = '' }: Snippet): string {
  const inside = `<div lang="${language}">\n${readable(fallback, '  ')}\n</div>`;
  if (form === 'static') return `${first}${inside}\n`;
  const [start, end] =
    form === 'tag'
      ? [`ppl-${name}${attributesMarkup(attributes)}`, `ppl-${name}`]
      : [
          `div data-ppl="${name}"${attributesMarkup(
            attributes.map(([key, value]) => [
              ownOfDiv.has(key) || key.startsWith('data-') ? key : `data-${key}`,
              value,
            ]),
          )}`,
          'div',
        ];
  return `<${start}>\n${first}${inside.replace(/^/gm, '  ')}\n</${end}>\n`;
}
