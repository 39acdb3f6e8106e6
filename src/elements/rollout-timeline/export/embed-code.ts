/** Attributes of a widget's tag that say what it shows; its look and its place in the page stay with that page. */
const own = ['voivodeship', 'county', 'from', 'to', 'view'];

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
 * @param state what a visitor has changed of the tag's attributes; undefined takes one away
 */
export function embedCode(
  element: Element,
  language: string,
  feed: string | undefined,
  state: Readonly<Record<string, string | undefined>>,
): EmbedCode {
  const names = new Set([...own, ...Object.keys(state)]);
  const attributes: (readonly [string, string])[] = [];
  for (const name of names) {
    const value = name in state ? state[name] : element.getAttribute(name);
    if (value) attributes.push([name, value]);
  }
  const given = element.getAttribute('feed');
  if (given && feed) attributes.push(['feed', feed]);
  const tag = element.localName;
  const script = scriptOf(element.ownerDocument);
  const lines = [
    script && `<script type="module" src="${escaped(script)}"></script>`,
    `<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}></${tag}>`,
  ];
  const base = script && /^(.*\/)cdn\/(?:[\w.-]+\/)?ppl\.js/.exec(script)?.[1];
  const query = new URLSearchParams([
    ['lang', language],
    ['widget', tag.replace('ppl-', '')],
    ...attributes.map(([name, value]) => [name, value]),
  ]);
  return { code: lines.filter(Boolean).join('\n'), builder: base && `${base}builder.html?${query.toString()}` };
}
