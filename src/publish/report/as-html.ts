import type { Language } from '../../text/language.js';
import { messageOf, remedyOf, isRefused, type Finding } from '../findings/finding.js';
import { tableLabel } from '../findings/labels.js';
import { countOf, grouped, whereInWords } from './grouped.js';
import { counted, fill, words } from './words.js';

/** How many places of one kind the page lists. */
const most = 100;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

const style = `:root{color-scheme:light dark;--error:#b3261e;--note:#8a5a00;--good:#1b6e3c;--line:#8886}
@media (prefers-color-scheme:dark){:root{--error:#ff8a80;--note:#ffc766;--good:#7fd8a0}}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:62rem;padding:1rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 .25rem;border-block-start:1px solid var(--line);padding-block-start:1rem}
.error{color:var(--error)}.warning{color:var(--note)}.good{color:var(--good)}
.sum{font-size:1.15rem;font-weight:600}.remedy{margin:.25rem 0 .75rem}
table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;vertical-align:top;padding:.35rem .75rem .35rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
th:first-child,td:first-child{inline-size:34%}code{font-size:.85em}
@media (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}td{border:0;padding:.1rem 0}tr{border-block-end:1px solid var(--line);padding-block:.4rem}th:first-child,td:first-child{inline-size:auto;font-weight:600}}`;

/** What a report tells beside the findings. */
export interface About {
  /** The moment of the check, as an instant. */
  readonly now: string;
  /** How many records each table gave. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The findings as one page of HTML that stands alone: for the person who keeps the table. */
export function asHtml(findings: readonly Finding[], language: Language, { now, counts }: About): string {
  const say = words[language];
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const state = isRefused(findings) ? 'error' : warnings ? 'warning' : 'good';
  const verdict = { error: say.refused, warning: say.passed, good: say.good }[state];
  const sections = grouped(findings).map(({ code, severity, findings: all }) => {
    const name = severity === 'error' ? say.errorName : say.warningName;
    const remedies = new Set(all.slice(0, most).map((finding) => remedyOf(finding, language)));
    const common = remedies.size === 1 ? [...remedies][0] : undefined;
    const rows = all.slice(0, most).map((finding) => {
      const hint = finding.suggestion
        ? `<br>${escape(say.suggestion)}: <strong>${escape(finding.suggestion)}</strong>`
        : '';
      const own = common === undefined ? `<br>${escape(remedyOf(finding, language))}` : '';
      return `<tr><td>${escape(whereInWords(finding, language))}</td><td>${escape(messageOf(finding, language))}${hint}${own}</td></tr>`;
    });
    const more = all.length > most ? `<p>${fill(say.more, { count: all.length - most })}</p>` : '';
    const remedy = common === undefined ? '' : `<p class="remedy">${escape(say.remedy)}: ${escape(common)}</p>`;
    return `<h2 class="${severity}">${escape(name)} × ${all.length} <code>${code}</code></h2>${remedy}
<table><thead><tr><th scope="col">${escape(say.where)}</th><th scope="col">${escape(say.what)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>${more}`;
  });
  const read = Object.entries(counts).map(
    ([table, count]) => `<tr><td>${escape(tableLabel(table, language))}</td><td>${count}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escape(say.title)}</title>
<style>${style}</style>
<h1>${escape(say.title)}</h1>
<p class="sum ${state}">${escape(counted(say.error, errors, language))}, ${escape(counted(say.warning, warnings, language))}. ${escape(verdict)}</p>
<p>${escape(fill(say.madeAt, { when: now }))}. ${escape(say.ownUse)}</p>
${sections.join('\n')}
<h2>${escape(say.understood)}</h2>
<table><thead><tr><th scope="col">${escape(say.records)}</th><th scope="col">#</th></tr></thead><tbody>
${read.join('\n')}
</tbody></table>
</html>
`;
}
