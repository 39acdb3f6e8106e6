import type { Language } from '../../text/language.js';
import { aboutPublication } from './about-publication.js';
import { aboutReading } from './about-reading.js';
import { aboutRecords } from './about-records.js';
import type { Meaning, Severity } from './meaning.js';
import { choiceLabels, fieldLabel, tableLabel } from './labels.js';

/** Everything that can be found. A code never changes its meaning: scripts of offices read it. */
export const meanings = { ...aboutReading, ...aboutRecords, ...aboutPublication } satisfies Record<string, Meaning>;

export type Code = keyof typeof meanings;

export const codes = Object.keys(meanings) as Code[];

/** Where something was found: in a table (`file`, `sheet`, `cell`), in a text (`line`, `column`), in a feed (`place`). */
export interface Where {
  readonly file?: string | undefined;
  readonly sheet?: string | undefined;
  /** As a spreadsheet program names it: `C12`. */
  readonly cell?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** `clubs[12].lat`. */
  readonly place?: string | undefined;
}

/** One thing that was found. */
export interface Finding extends Where {
  readonly severity: Severity;
  readonly code: Code;
  /** The same place in the whole feed, for a finding in one of its parts. */
  readonly about?: string | undefined;
  /** What stands there, as far as it helps. */
  readonly value?: string | undefined;
  /** What to write instead, where that is certain enough to propose it. */
  readonly suggestion?: string | undefined;
  /** What else the sentences name: the field, the words that are allowed, another place. */
  readonly named?: Readonly<Record<string, string | number>> | undefined;
}

/** A finding with the severity of its code. */
export const found = (
  code: Code,
  rest: Omit<Finding, 'code' | 'severity'> & { severity?: Severity } = {},
): Finding => ({
  severity: meanings[code].severity,
  code,
  ...rest,
});

/** How much of a value is repeated in a sentence: a cell may hold a page. */
const longest = 60;

/** A name that a sentence gives, in the words of the reader. */
function nameOf(name: string, finding: Finding, language: Language): string {
  const { code, value = '', named = {}, about, place = '' } = finding;
  const text = String(name === 'value' ? value : (named[name] ?? ''));
  if (name === 'field') return fieldLabel(text, about ?? place, language);
  if (name === 'target') return tableLabel(text, language);
  if (name === 'expected' && code === 'choice') return choiceLabels(about ?? place, text.split('|'), language);
  // A range of numbers, as the reader writes numbers.
  if (name === 'expected' && code === 'range' && language !== 'en') return text.replaceAll('.', ',');
  return text.length > longest && name === 'value' ? `${text.slice(0, longest)}…` : text;
}

const fill = (sentence: string, finding: Finding, language: Language): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => nameOf(name, finding, language));

/** What is wrong, in one sentence. */
export const messageOf = (finding: Finding, language: Language): string =>
  fill(meanings[finding.code][language][0], finding, language);

/** What to do, in one sentence. */
export const remedyOf = (finding: Finding, language: Language): string =>
  fill(meanings[finding.code][language][1], finding, language);

/** Whether the data is refused. */
export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
