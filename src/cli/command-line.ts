import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isInstant } from '../text/date.js';
import { languages, type Language } from '../text/language.js';
import { nearestName } from '../text/nearest-name.js';
import { fill } from '../publish/report/words.js';
import { configFile, optionOf } from './config-file.js';
import { words, type Words } from './words.js';

/** The command is wrong: said in one sentence that names the remedy. */
export class UsageError extends Error {}

/** What every command is called with. */
export interface Settings {
  readonly language: Language;
  readonly say: Words;
  readonly format: Format;
  /** The moment of the run, as an instant. */
  readonly now: string;
}

const formats = ['text', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

type Options = NonNullable<ParseArgsConfig['options']>;

const common = {
  lang: { type: 'string' },
  format: { type: 'string' },
  now: { type: 'string' },
} as const satisfies Options;

/** The language that the system is set to, where the tool speaks it; else Polish. */
function systemLanguage(): Language {
  const set = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return languages.find((language) => set.toLowerCase().startsWith(language)) ?? 'pl';
}

/** The language that the office has laid down; what is wrong with its configuration is said by those who read it. */
function configuredLanguage(args: readonly string[]): unknown {
  const file = configFile(optionOf(args, '--config'));
  try {
    return file && (JSON.parse(readFileSync(file, 'utf8')) as { lang?: unknown }).lang;
  } catch {
    return undefined;
  }
}

/** The language of messages: what `--lang` says, wherever it stands, so that complaints are in it too. */
export function languageOf(args: readonly string[]): Language {
  const said = optionOf(args, '--lang') ?? configuredLanguage(args);
  return languages.find((language) => language === said) ?? systemLanguage();
}

type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O & typeof common }>
>['values'];

/** Arguments by the options of a command. @throws {UsageError} in the reader's language */
export function readArguments<const O extends Options>(
  args: string[],
  options: O,
): { values: Values<O>; positionals: string[]; settings: Settings } {
  const language = languageOf(args);
  const say = words[language];
  const all = { ...common, ...options };
  let parsed: { values: Values<O>; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: all });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const [, option = ''] = /'(--?[\w-]+)/.exec(message) ?? [];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError(fill(say.optionNeedsValue, { value: option || message }));
    const near = nearestName(option.replace(/^-+/, ''), Object.keys(all));
    const hint = near ? ` ${fill(say.didYouMean, { value: `--${near}` })}` : '';
    throw new UsageError(fill(say.notAnOption, { value: option }) + hint);
  }
  const { lang, format = 'text', now } = parsed.values as { lang?: string; format?: string; now?: string };
  if (lang !== undefined && !languages.includes(lang as Language))
    throw new UsageError(fill(say.notLanguage, { value: lang }));
  if (!formats.includes(format as Format)) throw new UsageError(fill(say.notFormat, { value: format }));
  if (now !== undefined && !isInstant(now)) throw new UsageError(fill(say.notInstant, { value: now }));
  const moment = now ?? `${new Date().toISOString().slice(0, 19)}Z`;
  return { ...parsed, settings: { language, say, format: format as Format, now: moment } };
}

/** A command: its arguments in, its exit code out. */
export type Command = (args: string[]) => Promise<number>;
