// The tables of the guides that are made from the sources.
import { errorAdvice } from '../parts/feed-messages.js';
import { templates } from '../locales/en.js';
import type { ErrorCode } from '../feed/errors.js';

import { codes, meanings } from '../publish/findings/finding.js';
import type { Language } from '../text/language.js';

/** Whether a fault of this code leaves a widget without its content; the others are slips of the page, told to its developer. */
const hidesAll: Readonly<Record<ErrorCode, boolean>> = {
  network: true,
  timeout: true,
  http: true,
  html: true,
  truncated: true,
  corrupt: true,
  'not-a-feed': true,
  format: true,
  'unknown-id': false,
  'unknown-place': false,
  ambiguous: false,
  'invalid-attribute': false,
  'missing-attribute': false,
  'not-loaded': true,
  'not-shown': true,
};

/** What a reader is told of a fault, in Polish and English. */
function toldOf(code: ErrorCode): string {
  if (!hidesAll[code]) return '–';
  let id = '';
  const polish = errorAdvice((template, options) => {
    id = options.id;
    return typeof template === 'string' ? template : '';
  }, code);
  const english = templates[id as keyof typeof templates];
  return `${polish}<br>_${typeof english === 'string' ? english : ''}_`;
}

/** The error codes as a table, from the comment that defines them (the text of src/feed/errors.ts) and the words that the widgets say. */
export const errorCodesOf = (errors: string): string =>
  [
    '| code | meaning | what a reader is told |',
    '| --- | --- | --- |',
    ...[...errors.matchAll(/^ \* - `([\w-]+)`: (.+)$/gm)].map(
      ([, code, meaning]) => `| \`${code!}\` | ${meaning!} | ${toldOf(code as ErrorCode)} |`,
    ),
  ].join('\n');

const columns: Readonly<Record<Language, string>> = {
  pl: '| kod | rodzaj | co znaczy | co zrobić |',
  en: '| code | kind | what it means | what to do |',
  uk: '| код | вид | що означає | що робити |',
};
const kinds: Readonly<Record<Language, { error: string; warning: string }>> = {
  pl: { error: 'błąd', warning: 'uwaga' },
  en: { error: 'error', warning: 'note' },
  uk: { error: 'помилка', warning: 'зауваження' },
};

/** Everything that the publisher's tool can find, as a table, from the words with which it says so. */
const findings = (language: Language): string =>
  [
    columns[language],
    '| --- | --- | --- | --- |',
    ...codes.map((code) => {
      const { severity, [language]: words } = meanings[code];
      const [message, remedy] = words.map((sentence) => sentence.replace(/\{\w+\}/g, '…'));
      return `| \`${code}\` | ${kinds[language][severity]} | ${message} | ${remedy} |`;
    }),
  ].join('\n');

export const findingsPl = findings('pl');
export const findingsEn = findings('en');
