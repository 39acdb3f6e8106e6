// What `ppl-feed render` prints, for comparing with what WordPress prints.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { render } from '../../src/cli/render.js';
import type { ElementName } from '../../src/elements/names.js';

/** Attributes for each widget that change what it says: six sets a widget, by which both are compared line by line. */
export const attributeSets: Readonly<Record<ElementName, readonly Readonly<Record<string, string>>[]>> = {
  'project-card': [
    { project: 'lwowek-traditional-production', lang: 'pl', heading: 'Jeden z projektów' },
    { project: 'chelm-coalition', lang: 'en', heading: '' },
    { project: 'quick-start-zgm', lang: 'uk', 'heading-level': '2' },
    { project: 'krasnystaw-sponsors', lang: 'pl', 'heading-level': '5' },
    { project: 'quick-start-mining', lang: 'en', theme: 'dark' },
    { project: 'vocational-counselling-school', lang: 'uk', heading: 'Школа' },
  ],
  'project-list': [
    { lang: 'pl', heading: '' },
    { lang: 'en', component: 'quick-start', filters: '' },
    { lang: 'uk', voivodeship: 'dolnośląskie' },
    { lang: 'pl', from: '2004', to: '2006' },
    { lang: 'en', county: 'strzeliński', limit: '1' },
    { lang: 'pl', limit: '2', 'heading-level': '2' },
  ],
  'rollout-timeline': [
    { lang: 'pl', voivodeship: '12' },
    { lang: 'en', view: 'table' },
    { lang: 'uk', from: '2003', to: '2005' },
    { lang: 'pl', 'heading-level': '4', heading: 'U nas' },
    { lang: 'en', view: 'map' },
    { lang: 'pl', voivodeship: 'śląskie', view: 'table' },
  ],
  'club-finder': [
    { lang: 'pl', near: 'Chrzanów' },
    { lang: 'uk', voivodeship: 'małopolskie' },
    { lang: 'en', limit: '2' },
    { lang: 'pl', near: 'Chrzanów', limit: '3', locate: '' },
    { lang: 'en', voivodeship: '12', heading: 'Clubs "here" & there' },
    { lang: 'uk', near: 'Łęczyca', 'heading-level': '2' },
  ],
  'program-explainer': [
    { lang: 'en', component: 'quick-start', 'heading-level': '2' },
    { lang: 'pl', audience: 'business' },
    { lang: 'uk', audience: 'government' },
    { lang: 'pl', heading: '' },
    { lang: 'en', audience: 'community', component: 'quick-start' },
    { lang: 'uk', heading: 'Програма', 'heading-level': '6' },
  ],
  'key-figures': [
    { lang: 'pl', figures: 'workshop-projects-2010' },
    { lang: 'en', figures: 'workshop-projects-2010 peer-advisers-2004' },
    { lang: 'uk', heading: '' },
    { lang: 'pl', 'heading-level': '2' },
    { lang: 'en', heading: 'In numbers' },
    { lang: 'uk', figures: 'help-clubs-2004', heading: 'Клуби' },
  ],
};

/** What `ppl-feed render --static` prints. */
export async function rendered(name: ElementName, attributes: Readonly<Record<string, string>>): Promise<string> {
  const file = 'dist/feed/feed.json';
  const { html, problems } = await render({
    name,
    attributes: Object.entries(attributes),
    feed: JSON.parse(readFileSync(file, 'utf8')),
    url: pathToFileURL(file).href,
    form: 'static',
  });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return html;
}

/** WordPress curls quotation marks in what authors write, as it does on all of its pages: they count as straight ones. */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" },
  ...{ '#8216': "'", '#8217': "'", '#8220': '"', '#8221': '"' },
};

/** All that HTML says: a line a tag and a line a text, with single spaces. How lines are set plays no part. */
export const linesOf = (html: string): string[] =>
  html
    .split(/(<[^>]+>)/)
    .map((part) =>
      part
        .replace(/&([a-z#\d]+);/g, (_, name: string) => entities[name] ?? name)
        .replace(/\s*\/>$/, '>')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
