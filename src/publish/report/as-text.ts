import type { Language } from '../../text/language.js';
import { messageOf, remedyOf, type Finding } from '../findings/finding.js';
import { countOf, grouped, whereInWords } from './grouped.js';
import { counted, fill, words } from './words.js';

/** How many places of one kind are told; the count is told always. */
const most = 10;

/** The findings for a terminal. Each kind once, with its remedy, and at most ten places. */
export function asText(findings: readonly Finding[], language: Language): string {
  const say = words[language];
  const blocks = grouped(findings).map(({ code, severity, findings: all }) => {
    const name = severity === 'error' ? say.errorName : say.warningName;
    const remedies = new Set(all.map((finding) => remedyOf(finding, language)));
    const places = all.slice(0, most).flatMap((finding) => {
      const hint = finding.suggestion ? [`      ${say.suggestion}: ${finding.suggestion}`] : [];
      const remedy = remedies.size > 1 ? [`      ${remedyOf(finding, language)}`] : [];
      const where = whereInWords(finding, language);
      return [`  ${where ? `${where}: ` : ''}${messageOf(finding, language)}`, ...hint, ...remedy];
    });
    if (all.length > most) places.push(`  ${fill(say.more, { count: all.length - most })}`);
    const [only] = remedies;
    const last = remedies.size === 1 ? [`  → ${only}`] : [];
    return [`${name} (${code}) × ${all.length}`, ...places, ...last].join('\n');
  });
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const sum = findings.length
    ? `${counted(say.error, errors, language)}, ${counted(say.warning, warnings, language)}.`
    : say.good;
  return [...blocks, sum].join('\n\n');
}
