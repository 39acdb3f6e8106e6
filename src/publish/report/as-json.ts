import type { Language } from '../../text/language.js';
import { isRefused, messageOf, remedyOf, type Finding } from '../findings/finding.js';
import { countOf, grouped } from './grouped.js';

/** The findings for programs: all of them, with the sentences in one language. */
export function asJson(findings: readonly Finding[], language: Language): string {
  const report = {
    passed: !isRefused(findings),
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    codes: Object.fromEntries(grouped(findings).map(({ code, findings: all }) => [code, all.length])),
    findings: findings.map((finding) => {
      const { severity, code, file, sheet, cell, line, column, place, value, suggestion } = finding;
      const [message, remedy] = [messageOf(finding, language), remedyOf(finding, language)];
      return { severity, code, file, sheet, cell, line, column, place, value, message, remedy, suggestion };
    }),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
