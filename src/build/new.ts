// `npm run new -- element event-list`: an element with story, tests, words and docs, which passes `npm run verify` and from which
// the real one is made. CONTRIBUTING says what is left to do by hand.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementNames } from '../elements/names.js';
import { makeLocales } from './locales.js';
import { filesOf, texts, toNewElement, type NewElement } from './new-element.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const translations = ['en', 'uk'] as const;

/** The element that stands last in every list: the new one comes after it. */
const last = toNewElement(elementNames.at(-1)!);

/**
 * What a file that lists the elements says of a new one: `[a line that says it of the last one, the lines of the new one]`.
 * Each such line is found once at least, and gets its neighbour.
 */
type Entry = readonly [line: RegExp, added: string];

const entry = (key: string, value: string): Entry => [
  new RegExp(`^ *'${last.name}': .*\\n`, 'm'),
  `${key}: ${value},\n`,
];

function listsWith({ name, className, title }: NewElement): Readonly<Record<string, readonly Entry[]>> {
  const key = `'${name}'`;
  const module = (path: string) => `./${path}${name}/${name}.js`;
  const lastLine = (text: string) => new RegExp(`^.*${text}.*\\n`, 'm');
  return {
    'src/elements/names.ts': [[new RegExp(`^ *'${last.name}',\\n`, 'm'), `${key},\n`]],
    'src/elements/classes.ts': [
      [lastLine(`import \\{ ${last.className} \\}`), `import { ${className} } from '${module('')}';\n`],
      entry(key, className),
    ],
    'src/index.ts': [
      [lastLine(`export \\{ ${last.className} \\}`), `export { ${className} } from '${module('elements/')}';\n`],
    ],
    'src/embed/autoloader.ts': [entry(key, `() => import('../elements/${name}/define.js')`)],
    'src/build/size.ts': [entry(key, '{ firstView: 20_500, later: 10_000 }')],
    'package.json': ['define', name].map((file): Entry => {
      const path = file === 'define' ? '' : 'elements/';
      return [
        new RegExp(`^ *"\\./${path}${last.name}\\.js": \\{[^}]*\\},\\n`, 'm'),
        `"./${path}${name}.js": {"types": "./dist/elements/${name}/${file}.d.ts", "default": "./dist/elements/${name}/${file}.js"},\n`,
      ];
    }),
    'src/embed/builder/words.ts': [entry(key, `'${title}'`)],
    'src/embed/labels/labels.ts': [
      [
        new RegExp(`^ *'${last.name}': \\{[^]*?\\n  \\},\\n`, 'm'),
        `${key}: {${(['pl', ...translations] as const).map((language) => `${language}: { name: '${texts.heading[language]}', help: '${texts.heading[language]}.' }`).join()}},\n`,
      ],
    ],
    'src/embed/wordpress/blocks.ts': [entry(key, "{ icon: 'list-view', example: {} }")],
    'test/wordpress/rendered.ts': [
      [
        new RegExp(`^ *'${last.name}': \\[[^\\]]*\\],\\n`, 'm'),
        `${key}: [{ lang: 'pl' }, { lang: 'en', limit: '2' }, { lang: 'uk', heading: '' }],\n`,
      ],
    ],
    'test/wordpress/wordpress.node.test.ts': [entry(key, `'PPL: ${title.toLowerCase()}'`)],
    'test/package/manifest.node.test.ts': [entry(key, "['limit']")],
    'test/pages/fallbacks.node.test.ts': [entry(key, `['limit=2', '${texts.heading.pl}']`)],
    'test/pages/host.ts': [entry(key, '\' limit="1"\'')],
    'stories/guides/embedding.md': [[lastLine(`^\\| \`<ppl-${last.name}>\``), `| \`<ppl-${name}>\` | \`limit\` |\n`]],
    'stories/guides/what-never-changes.mdx': [[lastLine(`^- \`ppl-${last.name}\``), `- \`ppl-${name}\`: \`limit\`\n`]],
    'CHANGELOG.md': [
      [/^<ppl-key-figures figures=.*\n/m, `\n<!-- ${title.toLowerCase()} -->\n<ppl-${name}></ppl-${name}>\n`],
    ],
  };
}

/** @throws Error where a list is no longer written as it was */
function withEntries(file: string, text: string, entries: readonly Entry[]): string {
  return entries.reduce((before, [line, added]) => {
    const all = new RegExp(line.source, `${line.flags}g`);
    if (!all.test(before))
      throw new Error(`${file} has no line for ${last.name} as expected: change src/build/new.ts.`);
    return before.replace(all, (found) => found + added);
  }, text);
}

async function put(file: string, text: string): Promise<void> {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(file);
}

/** Puts the template's translations into the XLIFF files, which have the messages already. */
async function translate({ name }: NewElement): Promise<void> {
  for (const language of translations) {
    const file = `locales/${language}.xlf`;
    let text = await readFile(join(root, file), 'utf8');
    for (const [id, { [language]: said }] of Object.entries(texts)) {
      text = text.replace(
        new RegExp(`(<trans-unit id="${name}-${id}">\\s*<source>.*</source>\\n)`),
        `$1  <target>${said}</target>\n`,
      );
    }
    await writeFile(join(root, file), text);
    console.log(file);
  }
}

async function makeElement(name: string): Promise<void> {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Error(`'${name}' is no name: two or more words, as in event-list.`);
  if ((elementNames as readonly string[]).includes(name)) throw new Error(`There is a ${name} already.`);
  const element = toNewElement(name);
  // All lists are read and changed before anything is written.
  const lists = Object.entries(listsWith(element)).map(
    async ([file, entries]) => [file, withEntries(file, await readFile(join(root, file), 'utf8'), entries)] as const,
  );
  for (const [file, text] of [...filesOf(element), ...(await Promise.all(lists))]) await put(file, text);
  makeLocales(false);
  await translate(element);
  const faults = makeLocales(false);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log(
    `\nIt lists projects until you give it a collection of its own. Words to write: its name in src/embed/builder/words.ts,
src/embed/labels/labels.ts, its heading and its targets in locales/*.xlf. Then npm run verify.`,
  );
}

const [kind, name = ''] = process.argv.slice(2);
try {
  if (kind !== 'element')
    throw new Error('npm run new -- element <name>, for example: npm run new -- element event-list');
  await makeElement(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
