import type { Language } from '../../text/language.js';
import type { Code, Finding } from '../findings/finding.js';
import type { Severity } from '../findings/meaning.js';
import { words } from './words.js';

/** The findings of one code and severity, in the order in which they were found. */
export interface Group {
  readonly code: Code;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The row or line in which something was found; those that stand in none come first. */
const rowOf = ({ cell = '', line }: Finding): number => line ?? Number(/\d+$/.exec(cell)?.[0] ?? 0);

/** Errors first, then by what is found most, then from the top of the table down, as somebody mends it. */
export function grouped(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, { code: Code; severity: Severity; findings: Finding[] }>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const rank = ({ severity }: Group) => (severity === 'error' ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) =>
      rank(a) - rank(b) || b.findings.length - a.findings.length || rowOf(a.findings[0]!) - rowOf(b.findings[0]!),
  );
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** The file and the sheet in which something was found: `kluby.xlsx, sheet Kluby`. */
export const fileInWords = ({ file, sheet }: Finding, language: Language): string =>
  [file, sheet && `${words[language].sheet} ${sheet}`].filter(Boolean).join(', ');

/** Where in its file something was found: `cell C12`, `line 4, column 2`; '' for what is about the file as a whole. */
export function cellInWords({ file, cell, line, column, place }: Finding, language: Language): string {
  const say = words[language];
  // A place of the feed says nothing to whoever keeps a table.
  const isInTable = file !== undefined && !/\.json$/i.test(file);
  return [
    cell && `${say.cell} ${cell}`,
    line !== undefined && `${say.line} ${line}`,
    column !== undefined && `${say.column} ${column}`,
    !isInTable && place,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where something was found, in words: `kluby.xlsx, sheet Kluby, cell C12`. */
export const whereInWords = (finding: Finding, language: Language): string =>
  [fileInWords(finding, language), cellInWords(finding, language)].filter(Boolean).join(', ');
