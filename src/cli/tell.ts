import type { Finding } from '../publish/findings/finding.js';
import { asJson } from '../publish/report/as-json.js';
import { asText } from '../publish/report/as-text.js';
import { asHtml, type About } from '../publish/report/as-html.js';
import type { Settings } from './command-line.js';

/** The findings in the form that was asked for. */
export function tell(findings: readonly Finding[], { format, language }: Settings, about: About): string {
  if (format === 'json') return asJson(findings, language);
  if (format === 'html') return asHtml(findings, language, about);
  return `${asText(findings, language)}\n`;
}

/** Says what is being done, on a terminal alone: a log has no use for it. */
export const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
};
