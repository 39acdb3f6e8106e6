// `npm run new -- element event-list`: an element with story, tests, words and docs, which passes `npm run verify` and from which
// the real one is made. CONTRIBUTING says what is left to do by hand.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { elementNames } from '../elements/names.js';
import { makeLocales } from './locales.js';
import { listsWith, withEntries } from './new-element-lists.js';
import { filesOf, texts, toNewElement, translations, type NewElement } from './new-element.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    `\nIt lists projects until you give it a collection of its own. Words to write: its name in
src/embed/labels/labels.ts, its heading and its targets in locales/*.xlf, its page beside its stories (another
element's is the model). Then npm run verify.`,
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
