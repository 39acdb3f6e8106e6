// What an element's page says of it beside what is written there: in Storybook, and in the guides of the package.
import { articleFor, type Place, type Widget } from '../embed/builder/snippets.js';
import { ways, type Way } from '../embed/builder/systems.js';
import { words } from '../embed/builder/words.js';
import type { AttributeName } from '../embed/labels/attribute-names.js';
import { elementLabels, labelOf } from '../embed/labels/labels.js';
import type { ElementName } from '../elements/names.js';
import type { Language } from '../text/language.js';
import { budgets } from './budgets.js';

/** Those in which there is a page of each element. */
export type GuideLanguage = Exclude<Language, 'uk'>;

interface FactWords {
  readonly head: readonly [string, string];
  readonly tag: string;
  readonly since: string;
  readonly width: string;
  readonly first: string;
  readonly later: string;
  atMost(kilobytes: string): string;
  atMostUsed(kilobytes: string): string;
}

const factWords: Readonly<Record<GuideLanguage, FactWords>> = {
  en: {
    head: ['what', 'value'],
    tag: 'tag',
    since: 'since',
    width: 'smallest width',
    first: 'code before it shows anything',
    later: 'code that may follow',
    atMost: (kilobytes) => `at most ${kilobytes} kB, compressed`,
    atMostUsed: (kilobytes) => `at most ${kilobytes} kB, and only what a reader uses`,
  },
  pl: {
    head: ['co', 'ile'],
    tag: 'znacznik',
    since: 'od wersji',
    width: 'najmniejsza szerokość',
    first: 'kod, zanim coś pokaże',
    later: 'kod, który może dojść później',
    atMost: (kilobytes) => `najwyżej ${kilobytes.replace('.', ',')} kB po kompresji`,
    atMostUsed: (kilobytes) => `najwyżej ${kilobytes.replace('.', ',')} kB i tylko to, z czego czytelnik korzysta`,
  },
};

/** What somebody asks before they take an element, as a table: its bytes are the budgets that are checked. */
export function factsOf(name: ElementName, since = '', language: GuideLanguage = 'en'): string {
  const { firstView, later } = budgets[name];
  const told = factWords[language];
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    `| ${told.head.join(' | ')} |`,
    '| --- | --- |',
    `| ${told.tag} | \`<ppl-${name}>\` |`,
    `| ${told.since} | ${since} |`,
    `| ${told.width} | 240 px |`,
    `| ${told.first} | ${told.atMost(kilobytes(firstView))} |`,
    `| ${told.later} | ${told.atMostUsed(kilobytes(later))} |`,
  ].join('\n');
}

/** What attributes do, in Polish, as the embed builder says it. */
export const attributesOf = (name: ElementName, attributes: readonly string[]): string =>
  [
    '| atrybut | nazwa w kreatorze | co robi |',
    '| --- | --- | --- |',
    ...attributes.map((attribute) => {
      const label = labelOf(name, attribute as AttributeName, 'pl');
      return `| \`${attribute}\` | ${label.name} | ${label.help} |`;
    }),
  ].join('\n');

/** How the code of a way is coloured. */
const languages: Readonly<Record<Way, string>> = {
  tag: 'html',
  div: 'html',
  frame: 'html',
  html: 'sh',
  shortcode: 'text',
  react: 'tsx',
  vue: 'html',
  angular: 'ts',
  svelte: 'html',
};

const place: Place = { base: 'https://widgets.example/dist/', version: '', integrity: {} };

/** Each way to embed an element, under a heading of its own: the code is what the embed builder writes. */
export function snippetsOf(
  name: ElementName,
  attributes: Widget['attributes'] = [],
  language: GuideLanguage = 'en',
): string {
  const widgets = [{ name, attributes, fallback: [], title: elementLabels[name].pl.name }];
  const choice = { name, widgets, language: 'pl', look: {}, hasData: false, hasHash: false, isTogether: true };
  const render = ['npx -p ppl-widgets ppl-feed render', name, ...attributes.map(([key, value]) => `${key}="${value}"`)];
  return ways
    .map((way) => {
      // Plain HTML has the facts in it, which the package's tool knows.
      const code =
        way === 'html'
          ? `${render.join(' ')} --static
`
          : articleFor(way, choice, place);
      return `### ${words[language].ways[way]}

\`\`\`${languages[way]}
${code}\`\`\`
`;
    })
    .join('\n');
}
