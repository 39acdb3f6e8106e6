// The WordPress plugin's own files, made of src/embed/wordpress and of what the widgets print without their script. The bundle,
// the data and the terms come to them when it is packed.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { render } from '../cli/render.js';
import { elementNames, type ElementName } from '../elements/names.js';
import { languages, type Language } from '../text/language.js';
import type { Manifest } from './element-docs.js';
import { askedFor, blocksOf, php, polishOfBlocks } from './wordpress-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = 'src/embed/wordpress';

const text = (path: string) => readFile(join(root, path), 'utf8');
const json = async <T>(path: string): Promise<T> => JSON.parse(await text(path)) as T;

async function filesIn(folder: string, wanted: (path: string) => boolean): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
    .filter(wanted);
}

/** Where neither the page nor the plugin knows what the widget would say. */
const withoutScript: Readonly<Record<Language, string>> = {
  pl: '<p lang="pl">Ten widżet Polskiego Programu Partnerstwa Lokalnego wymaga JavaScriptu.</p>',
  en: '<p lang="en">This widget of the Polish Local Partnership Programme needs JavaScript.</p>',
  uk: '<p lang="uk">Цей віджет Польської програми місцевого партнерства потребує JavaScript.</p>',
};

const feedFile = 'dist/feed/feed.json';

/**
 * What `ppl-feed render` prints of each widget in each language, of a project each: by path within the plugin.
 * @throws Error where the programme's own feed does not have what is printed
 */
async function printedFragments(): Promise<Map<string, string>> {
  const feed = await json<{ projects: { id: string }[] }>(feedFile);
  const url = pathToFileURL(join(root, feedFile)).href;
  const fragments = new Map<string, string>();
  const print = async (name: ElementName, path: string, lang: Language, ...more: [string, string][]) => {
    const attributes: [string, string][] = [['lang', lang], ...more];
    const { html, problems } = await render({ name, attributes, feed, url, form: 'static' });
    if (problems.length > 0) throw new Error(`${path}: ${problems.map(({ message }) => message).join(' ')}`);
    fragments.set(`assets/printed/${lang}/${path}.html`, html);
  };
  for (const lang of languages) {
    fragments.set(`assets/printed/${lang}/without-script.html`, withoutScript[lang]);
    for (const name of elementNames) {
      if (name !== 'project-card') await print(name, name, lang);
      else for (const { id } of feed.projects) await print(name, `${name}/${id}`, lang, ['project', id]);
    }
  }
  return fragments;
}

/** The script of the block editor. Not minified, as WordPress asks of plugins: whoever has it can read it. */
async function editorScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, source, 'editor.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]!.contents;
}

/** The plugin's own files: content by path within its folder. */
export async function pluginFiles(): Promise<Map<string, Buffer>> {
  const { version } = await json<{ version: string }>('package.json');
  const files = new Map<string, Buffer>();
  const put = (path: string, content: string | Uint8Array) => files.set(path, Buffer.from(content));

  for (const path of await filesIn(source, (file) => /\.(php|js|txt)$/.test(file))) {
    put(path, (await text(`${source}/${path}`)).replaceAll('@version@', version));
  }
  put('editor.js', await editorScript());
  const blocks = blocksOf(await json<Manifest>('dist/custom-elements.json'));
  put(
    'includes/manifest.php',
    `<?php\n// The widgets and their attributes. Made by src/build/wordpress.ts.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${php(blocks)};\n`,
  );

  const polish = await json<Record<string, string>>(`${source}/polish.json`);
  const asked = [...files].flatMap(([path, content]) => (path.endsWith('.php') ? askedFor(content.toString()) : []));
  const missing = asked.filter((english) => !polish[english]);
  if (missing.length > 0) throw new Error(`No Polish for: ${missing.join(' | ')}`);
  const messages = { ...Object.fromEntries(polishOfBlocks()), ...polish };
  put(
    'languages/ppl-widgets-pl_PL.l10n.php',
    `<?php\nreturn ${php({ domain: 'ppl-widgets', language: 'pl_PL', messages })};\n`,
  );

  for (const [path, html] of await printedFragments()) put(path, html);
  return files;
}
