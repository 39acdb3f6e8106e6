// The WordPress plugin: dist/wordpress/ppl-widgets.zip, made of src/embed/wordpress, the built script and feed, and words.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from './element-docs.js';
import { askedFor, blocksOf, formats, idsIn, type Labels, php, polishOf, sentences } from './wordpress-words.js';
import { zip } from './zip.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'src/embed/wordpress';
/** What the build reads and the plugin does not need. */
const notShipped = new Set(['labels.json', 'polish.json']);

const text = (path: string) => readFile(join(root, path), 'utf8');
const json = async <T>(path: string): Promise<T> => JSON.parse(await text(path)) as T;

const phpFile = (about: string, value: unknown) =>
  `<?php\n// ${about} Made by src/build/wordpress.ts.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(value)};\n`;

async function filesIn(folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .filter(wanted);
}

/** The widgets' sentences that PHP prints, in the three languages. */
async function printedWords(code: string) {
  const [english, ukrainian] = [sentences(await text('locales/en.xlf')), sentences(await text('locales/uk.xlf'))];
  return Object.fromEntries(
    idsIn(code).map((id) => {
      const [en, uk] = [english.get(id), ukrainian.get(id)];
      if (!en || !uk) throw new Error(`The plugin prints "${id}", which is in no locale`);
      return [id, { pl: en.source, en: en.target, uk: uk.target }];
    }),
  );
}

/** The plugin's files: content by path within its folder. */
export async function pluginFiles(): Promise<Map<string, Buffer>> {
  const { version } = await json<{ version: string }>('package.json');
  const files = new Map<string, Buffer>();
  const put = (path: string, content: string | Buffer) => files.set(path, Buffer.from(content));

  for (const path of await filesIn(source, (file) => !notShipped.has(file))) {
    put(path, (await text(`${source}/${path}`)).replaceAll('@version@', version));
  }
  const code = [...files]
    .filter(([path]) => /\.(php|js)$/.test(path))
    .map(([path, content]) => [path, content.toString()] as const);
  const whole = code.map(([, content]) => content).join('\n');

  const labels = await json<Labels>(`${source}/labels.json`);
  const blocks = blocksOf(await json<Manifest>('dist/custom-elements.json'), labels);
  put('includes/manifest.php', phpFile('The widgets and their attributes.', blocks));
  put('includes/words.php', phpFile("The widgets' words.", { words: await printedWords(whole), ...formats() }));

  const polish = await json<Record<string, string>>(`${source}/polish.json`);
  const missing = askedFor(whole).filter((english) => !polish[english]);
  if (missing.length > 0) throw new Error(`No Polish for: ${missing.join(' | ')}`);
  const messages = { ...Object.fromEntries(polishOf(blocks, labels)), ...polish };
  put(
    'languages/ppl-widgets-pl_PL.l10n.php',
    `<?php\nreturn ${php({ domain: 'ppl-widgets', language: 'pl_PL', messages })};\n`,
  );
  const editor = askedFor(files.get('editor.js')!.toString()).map((english) => [english, [polish[english]]] as const);
  const locale = { '': { domain: 'ppl-widgets', lang: 'pl_PL' }, ...Object.fromEntries(editor) };
  put(
    'languages/ppl-widgets-pl_PL-ppl-widgets-editor.json',
    JSON.stringify({ domain: 'messages', locale_data: { messages: locale } }),
  );

  // The folders beside them are the same files for other addresses, and the embed builder is not for here.
  for (const file of await filesIn('dist/cdn', (path) => !path.includes('/') && !path.startsWith('builder')))
    put(`assets/cdn/${file}`, await readFile(join(root, 'dist/cdn', file)));
  for (const file of await filesIn('dist/feed', (path) => path.endsWith('.json'))) {
    put(`assets/feed/${file}`, await readFile(join(root, 'dist/feed', file)));
  }
  put('LICENSE.txt', await text('LICENSE'));
  put('NOTICE.md', await text('NOTICE.md'));
  return files;
}

/** The plugin as it is uploaded. */
export async function pluginZip(): Promise<Buffer> {
  return zip(new Map([...(await pluginFiles())].map(([path, content]) => [`ppl-widgets/${path}`, content])));
}
