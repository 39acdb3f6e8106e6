// What an element's page says of it beside what is written there: in Storybook, and in the guides of the package.
import { articleFor, type Choice, type Place } from '../embed/builder/snippets.js';
import { ways, type Way } from '../embed/builder/systems.js';
import { words } from '../embed/builder/words.js';
import { elementLabels } from '../embed/labels/labels.js';
import type { ElementName } from '../elements/names.js';
import { budgets } from './budgets.js';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What somebody asks before they take an element, as a table: its bytes are the budgets that are checked. */
export function factsOf(name: ElementName, since = ''): string {
  const { firstView, later } = budgets[name];
  return [
    '| what | value |',
    '| --- | --- |',
    `| tag | \`<ppl-${name}>\` |`,
    `| since | ${since} |`,
    '| smallest width | 240 px |',
    `| code before it shows anything | at most ${kilobytes(firstView)}, compressed |`,
    `| code that may follow | at most ${kilobytes(later)}, and only what a reader uses |`,
  ].join('\n');
}

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

const place: Omit<Place, 'title'> = { base: 'https://widgets.example/dist/', version: '', integrity: {}, fallback: [] };

/** Each way to embed an element, under a heading of its own: the code is what the embed builder writes. */
export function snippetsOf(name: ElementName, attributes: Choice['attributes'] = []): string {
  const choice = { name, attributes, language: 'pl', look: {}, hasData: false, hasHash: false, isTogether: true };
  const render = ['npx -p ppl-widgets ppl-feed render', name, ...attributes.map(([key, value]) => `${key}="${value}"`)];
  return ways
    .map((way) => {
      // Plain HTML has the facts in it, which the package's tool knows.
      const code =
        way === 'html'
          ? `${render.join(' ')} --static\n`
          : articleFor(way, choice, { ...place, title: elementLabels[name].pl.name });
      return `### ${words.en.ways[way]}\n\n\`\`\`${languages[way]}\n${code}\`\`\`\n`;
    })
    .join('\n');
}
