// What a widget says without its script, as lines of text: for comparing what PHP prints with what `ppl-feed render` prints.
import assert from 'node:assert/strict';
import { render } from '../../src/cli/render.js';
import { attributesOf } from '../../src/cli/still-element.js';
import type { ElementName } from '../../src/elements/names.js';

/** Attributes for each widget that show how each kind is written. */
export const withEachKindOfAttribute = {
  'project-card': { project: 'lwowek-traditional-production', lang: 'pl' },
  'project-list': { lang: 'pl', heading: '' },
  'rollout-timeline': { lang: 'pl' },
  'club-finder': { voivodeship: 'małopolskie', lang: 'uk' },
  'program-explainer': { component: 'quick-start', 'heading-level': '2', lang: 'en' },
  'key-figures': { figures: 'workshop-projects-2010', lang: 'pl' },
} as const;

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

/** @throws AssertionError where PHP prints other facts of a widget than `ppl-feed render` does; both as lines */
export function sameFacts(name: ElementName, found: readonly string[], wanted: readonly string[]): void {
  if (name === 'rollout-timeline') {
    // Its order and its notes need the element's model: the printed one has the same counties and periods.
    const unitsOf = (lines: readonly string[]) =>
      new Set(lines.flatMap((line) => /^dd (powiat [^\s,]+)/.exec(line)?.[1] ?? []));
    assert.ok(unitsOf(wanted).size > 40);
    assert.deepEqual([...unitsOf(found)].sort(), [...unitsOf(wanted)].sort());
  } else {
    const isFact = (line: string) => !line.startsWith('p ');
    assert.deepEqual(found.filter(isFact), wanted.filter(isFact));
    for (const line of found) assert.ok(wanted.includes(line), `only PHP says "${line}"`);
  }
  const periods = (lines: readonly string[]) =>
    lines.filter((line) => line.startsWith('h4')).map((line) => line.replace(/[()]/g, ''));
  assert.deepEqual(periods(found), periods(wanted));
}
