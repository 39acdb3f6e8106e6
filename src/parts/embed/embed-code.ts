import type { LitElement } from 'lit';

/** What belongs to the page or to its reader: another page has its own look, languages, data and names. */
const ofThePage = new Set([
  ...['feed', 'data', 'heading', 'headingLevel', 'theme', 'cache', 'debug', 'group', 'noEmbed', 'addressKey'],
]);

/** What a visitor has changed of what the tag says, by attribute. */
export type ShownState = Readonly<Record<string, string | undefined>>;

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]|[&<>"]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);

/** Where the page has the widgets' script from; undefined where they are a part of the page's own code. */
const scriptOf = (page: Document): string | undefined =>
  [...page.scripts].map(({ src }) => src).find((src) => /\/ppl\.js(\?|$)/.test(src));

/** What somebody pastes to have this widget, as it stands here, on a page of their own. */
export interface EmbedCode {
  readonly code: string;
  /** The page that writes such code for every system; undefined where nobody knows where it is. */
  readonly builder: string | undefined;
}

/**
 * @param language that of the builder's page
 * @param feed the address of the data; undefined where it is the programme's own, or no address at all
 * @param state what a visitor has changed
 */
export function embedCode(
  element: LitElement,
  language: string,
  feed: string | undefined,
  state: ShownState,
): EmbedCode {
  const attributes: [string, string][] = [];
  for (const [property, { attribute = property }] of (element.constructor as typeof LitElement).elementProperties) {
    if (ofThePage.has(String(property))) continue;
    const name = String(attribute);
    const own: unknown = element[property as keyof LitElement];
    // A number may be the element's own default.
    const value = state[name] ?? (typeof own === 'number' ? element.getAttribute(name) : own);
    if (value === true) attributes.push([name, '']);
    else if (value && typeof value === 'string') attributes.push([name, value]);
  }
  if (feed) attributes.push(['feed', feed]);
  const tag = element.localName;
  const script = scriptOf(element.ownerDocument);
  const lines = [
    script && `<script type="module" src="${escaped(script)}"></script>`,
    `<${tag}${attributes.map(([name, value]) => ` ${name}${value && `="${escaped(value)}"`}`).join('')}></${tag}>`,
  ];
  const base = script && /^(.*\/)cdn\/(?:[\w.-]+\/)?ppl\.js/.exec(script)?.[1];
  const query = new URLSearchParams([['lang', language], ['widget', tag.replace('ppl-', '')], ...attributes]);
  return { code: lines.filter(Boolean).join('\n'), builder: base && `${base}builder.html?${query.toString()}` };
}
