import errors from '../../src/feed/errors.ts?raw';
import { codes, meanings } from '../../src/publish/findings/finding.js';
import type { Language } from '../../src/text/language.js';

/** The error codes as a table, from the comment that defines them. */
export const errorCodes = [
  '| code | meaning |',
  '| --- | --- |',
  ...[...errors.matchAll(/^ \* - `([\w-]+)`: (.+)$/gm)].map(([, code, meaning]) => `| \`${code!}\` | ${meaning!} |`),
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
