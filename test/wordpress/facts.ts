// What a widget says without its script, as lines of text: for comparing what PHP prints with what `ppl-feed render` prints.
import { render } from '../../src/cli/render.js';
import { attributesOf } from '../../src/cli/still-element.js';
import type { ElementName } from '../../src/elements/names.js';

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };

/** Headings, paragraphs, list items and terms, each with its tag: 'h3 Projekty'. */
export function linesOf(html: string): string[] {
  const blocks = html.matchAll(
    /<(h[2-6]|p|dt|dd|li)\b[^>]*>(.*?)(?=<\/?(?:h[2-6]|p|dt|dd|li|ul|ol|dl|article|div)\b)/gs,
  );
  return [...blocks]
    .map(([, tag, inside]) => {
      const text = inside!
        .replace(/<[^>]+>/g, '')
        .replace(/&([a-z#\d]+);/g, (_, name: string) => entities[name] ?? name)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      return text && `${tag!} ${text}`;
    })
    .filter(Boolean);
}

/** What `ppl-feed render` says of a widget. */
export async function rendered(name: ElementName, attributes: Readonly<Record<string, string>>): Promise<string[]> {
  // Asking for an element's attributes sets its class up.
  attributesOf(name);
  const { html } = await render({
    name,
    attributes: Object.entries(attributes),
    feed: 'dist/feed/feed.json',
    form: 'div',
  });
  return linesOf(html);
}
