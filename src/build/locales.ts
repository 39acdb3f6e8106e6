// The words of the other languages: `npm run locales` takes the Polish ones out of the sources into locales/*.xlf for the
// translators, and builds src/locales from what they give back. `--check` changes nothing and fails when a translation is
// missing, when its Polish has changed since, or when the built modules are not those of the XLIFF.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from '../text/language.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [sourceLocale, ...targets] = languages;

interface Unit {
  id: string;
  source: string;
  target: string | undefined;
}

/** The messages of one XLIFF file. */
export function unitsOf(xliff: string): Unit[] {
  const unit = /<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>(?:\s*<target[^>]*>([\s\S]*?)<\/target>)?/g;
  return [...xliff.matchAll(unit)].map(([, id = '', source = '', target]) => ({ id, source, target }));
}

/** The XLIFF without the translations of messages whose Polish is no longer what was translated. */
export function withoutStale(xliff: string, before: readonly Unit[]): string {
  const translated = new Map(before.map(({ id, source }) => [id, source]));
  return unitsOf(xliff).reduce((text, { id, source, target }) => {
    if (target === undefined || !translated.has(id) || translated.get(id) === source) return text;
    return text.replace(new RegExp(`(<trans-unit id="${id}">[\\s\\S]*?</source>)\\s*<target[\\s\\S]*?</target>`), '$1');
  }, xliff);
}

export const missingIn = (xliff: string): string[] =>
  unitsOf(xliff)
    .filter(({ target }) => !target?.trim())
    .map(({ id }) => id);

/** Runs lit-localize on a folder of XLIFF files, and gives the messages that lack a translation, by language. */
function localize(xliffDir: string, outputDir: string, config: string): Record<string, string[]> {
  const run = (command: string) =>
    execFileSync('npx', ['lit-localize', command, `--config=${config}`], { cwd: root, stdio: 'pipe' });
  const before = Object.fromEntries(targets.map((language) => [language, unitsOf(read(xliffDir, language))]));
  writeFileSync(
    config,
    JSON.stringify({
      sourceLocale,
      targetLocales: targets,
      tsConfig: relative(join(config, '..'), join(root, 'src/build/tsconfig.json')),
      output: { mode: 'runtime', outputDir: relative(join(config, '..'), outputDir), language: 'ts' },
      interchange: { format: 'xliff', xliffDir: relative(join(config, '..'), xliffDir) },
    }),
  );
  run('extract');
  for (const language of targets) {
    const file = join(xliffDir, `${language}.xlf`);
    writeFileSync(file, withoutStale(readFileSync(file, 'utf8'), before[language]!));
  }
  run('build');
  return Object.fromEntries(targets.map((language) => [language, missingIn(read(xliffDir, language))]));
}

const read = (folder: string, language: string, ending = 'xlf') =>
  readFileSync(join(folder, `${language}.${ending}`), 'utf8');

/** Takes messages out and builds modules; a check writes neither. @returns one sentence a fault */
export function makeLocales(isCheck: boolean): string[] {
  const work = mkdtempSync(join(root, 'node_modules/.ppl-locales-'));
  try {
    const xliff = isCheck ? join(work, 'locales') : join(root, 'locales');
    const output = isCheck ? join(work, 'out') : join(root, 'src/locales');
    if (isCheck) cpSync(join(root, 'locales'), xliff, { recursive: true });
    mkdirSync(output, { recursive: true });
    const missing = localize(xliff, output, join(work, 'lit-localize.json'));
    return targets.flatMap((language) => [
      ...missing[language]!.map((id) => `locales/${language}.xlf: "${id}" has no translation of its Polish text`),
      ...(isCheck && read(xliff, language) !== read(join(root, 'locales'), language)
        ? [`locales/${language}.xlf is not what the sources say: run npm run locales`]
        : []),
      ...(isCheck && read(output, language, 'ts') !== read(join(root, 'src/locales'), language, 'ts')
        ? [`src/locales/${language}.ts is not what locales/${language}.xlf says: run npm run locales`]
        : []),
    ]);
  } finally {
    rmSync(work, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = makeLocales(process.argv.includes('--check'));
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
  else console.log('All messages are translated.');
}
