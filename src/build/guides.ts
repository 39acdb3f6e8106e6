// The guides as plain Markdown for the package, and llms.txt: what Storybook shows, for those who have only the package, and for
// programs that write code with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementNames, type ElementName } from '../elements/names.js';
import { criteriaTable, measuredParts } from './accessibility-criteria.js';
import { declarationsOf, typeOf, type Element, type Manifest } from './element-docs.js';
import { attributesOf as labelledAttributesOf, factsOf, snippetsOf } from './element-guide.js';
import { errorCodesOf, findingsEn, findingsPl } from './guide-tables.js';
import { readTokens } from './token-source.js';
import { tokenTables } from './tokens.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Guide {
  /** As Storybook has it: `Paste/For webmasters`. */
  readonly title: string;
  readonly text: string;
  /** Its file in `guides/`. */
  readonly file: string;
  readonly element?: Element;
}

/** Guides that show a file of the package, by that file as it is seen from `guides/`. */
const files: Readonly<Record<string, string>> = {
  'changelog.mdx': '../../CHANGELOG.md',
  'embedding-reference.mdx': '../../stories/guides/embedding.md',
};

const toMarkdown = (file: string) => file.replace(/\.mdx$/, '.md');

function guidesOf(elements: readonly Element[]): Guide[] {
  const written = readdirSync(join(root, 'stories/guides'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const text = read(`stories/guides/${file}`);
      const title = /<Meta title="(.+)"/.exec(text)?.[1];
      if (!title) throw new Error(`stories/guides/${file} has no title`);
      return { title, text, file: files[file] ?? toMarkdown(file) };
    });
  const ofElements = elementNames.flatMap((name): Guide[] => {
    const folder = `stories/elements/${name}/${name}`;
    const title = /title: '(.+)'/.exec(read(`${folder}.stories.ts`))?.[1] ?? name;
    const element = elements.find(({ tagName }) => tagName === `ppl-${name}`)!;
    const polish = read(`${folder}.pl.mdx`);
    return [
      { title, text: read(`${folder}.mdx`), file: `${name}.md`, element },
      { title: /<Meta title="(.+)"/.exec(polish)?.[1] ?? name, text: polish, file: `${name}.pl.md`, element },
    ];
  });
  return [...written, ...ofElements];
}

/** The part of Storybook's addresses that a title makes. */
const idOf = (title: string): string => title.toLowerCase().replace(/[ /]+/g, '-');

const attributesOf = ({ attributes }: Element): string =>
  [
    '| attribute | type | meaning |',
    '| --- | --- | --- |',
    ...attributes.map(
      ({ name, type, description }) =>
        `| \`${name}\` | ${typeOf(type.text)
          .split(' | ')
          .map((one) => `\`${one}\``)
          .join(', ')} | ${description} |`,
    ),
  ].join('\n');

/** What stands in braces in a guide: one of the tables, or a call with literal words. */
type Values = Readonly<Record<string, string>>;

function valueOf(expression: string, values: Values, element: Element | undefined): string {
  const [, call, words = ''] = /^(attributesOf|factsOf|snippetsOf|pictures)\(([^]*)\)$/.exec(expression.trim()) ?? [];
  const language = /, 'pl',?\s*$/.test(words) ? 'pl' : 'en';
  const [name = '', ...rest] = [...words.replace(/, 'pl',?\s*$/, '').matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  // Storybook has them; the package carries text alone.
  if (call === 'pictures') return '';
  if (call === 'factsOf') return factsOf(name as ElementName, element?.since, language);
  if (call === 'attributesOf') {
    return labelledAttributesOf(
      name as ElementName,
      (element?.attributes ?? []).map((attribute) => attribute.name),
    );
  }
  if (call === 'snippetsOf') {
    const pairs = rest.flatMap((word, at) => (at % 2 ? [] : [[word, rest[at + 1] ?? ''] as const]));
    return snippetsOf(name as ElementName, pairs, language);
  }
  const value = values[expression];
  if (value === undefined) throw new Error(`A guide has {${expression}}, which is not known in src/build/guides.ts.`);
  return value;
}

/** A guide without what only Storybook can show. */
function markdownOf({ title, text, element }: Guide, values: Values, links: ReadonlyMap<string, string>): string {
  return text
    .replace(/^import .*\n/gm, '')
    .replace(/<Meta .*\/>\n/, '')
    .replace(/<Markdown>\{`([^]*?)`\}<\/Markdown>/g, (_, table: string) => table.trim().replaceAll('\\`', '`'))
    .replace(/<Markdown>\s*\{([^]*?)\}\s*<\/Markdown>/g, (_, expression: string) =>
      valueOf(expression, values, element),
    )
    .replace(/<div className="sb-unstyled">[^]*?^<\/div>\n|^<brand-picker><\/brand-picker>\n/gm, '')
    .replace(/^<\/?div(?: (?:lang|className)="\w+")?>\n/gm, '')
    .replace(/<img src=\{\w+\} alt="" \/> ?/g, '')
    .replace(/<span>\{([^}]*)\}<\/span>/g, (_, expression: string) => valueOf(expression, values, element))
    .replace('<Title />', `# ${title.replace(/^.*\//, '')}\n`)
    .replace('<Description />', element?.description ?? '')
    .replace(/## (?:The element\s+<Primary \/>|Tak wygląda\s+<Canvas .*\/>)\n/, '')
    .replace('<Controls />', element ? attributesOf(element) : '')
    .replace(/<Stories .*\/>\n/, '')
    .replace(/(?:\.\/)?\?path=\/docs\/([^)]+)--docs/g, (_, id: string) => {
      const file = links.get(id);
      if (!file) throw new Error(`${title} leads to ${id}, which is no guide.`);
      return file;
    })
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .concat('\n');
}

/** The groups of guides in the order in which one needs them, as in Storybook's sidebar. */
const groups = ['Start', 'Paste', 'Elements', 'Elementy', 'Build', 'Publish', 'Trust'];

/** The index for programs (llmstxt.org): what the package is, and where each thing is said. */
function index(guides: readonly Guide[], description: string, elements: readonly Element[]): string {
  const tags = elements.map(({ tagName, summary = '' }) => `- \`<${tagName}>\`: ${summary}`);
  const sections = groups.map((group) => {
    const lines = guides
      .filter(({ title }) => title.startsWith(`${group}/`))
      .map(({ title, file }) => `- [${title.slice(group.length + 1)}](${join('guides', file)})`);
    return `## ${group}\n\n${lines.join('\n')}\n`;
  });
  return `# ppl-widgets

> ${description}

One script on the page, \`<script type="module" src="…/dist/cdn/1/ppl.js"></script>\`, or one import,
\`import 'ppl-widgets/club-finder.js'\`; then the tag. All data come from one feed. Attributes, events, parts and states of each
element, for programs: [custom-elements.json](custom-elements.json); the feed: [feed.schema.json](feed.schema.json).

${tags.join('\n')}

${sections.join('\n')}`;
}

/** The guides and llms.txt: text by path in `dist/`. */
export async function guideFiles(manifest: Manifest, description: string): Promise<ReadonlyMap<string, string>> {
  const { elements } = declarationsOf(manifest);
  const guides = guidesOf(elements);
  const links = new Map(guides.map(({ title, file }) => [idOf(title), file]));
  const tables = tokenTables(await readTokens());
  const values = {
    errorCodes: errorCodesOf(read('src/feed/errors.ts')),
    findingsPl,
    findingsEn,
    measured: read('stories/guides/measured.md'),
    'tables.page': tables.page,
    'tables.color': tables.color,
    'tables.scale': tables.scale,
    'criteriaTable()': criteriaTable(),
    "measuredParts.join(', ')": measuredParts.join(', '),
  };
  const own = guides.filter(({ file }) => !file.startsWith('..'));
  return new Map([
    ...own.map((guide) => [`guides/${guide.file}`, markdownOf(guide, values, links)] as const),
    ['llms.txt', index(guides, description, elements)],
  ]);
}
