import type { Language } from '../../text/language.js';
import { messageOf, remedyOf, isRefused, type Finding } from '../findings/finding.js';
import { tableLabel } from '../findings/labels.js';
import { formatDate } from '../../text/date.js';
import { cellInWords, countOf, fileInWords, grouped, type Group } from './grouped.js';
import { counted, fill, words } from './words.js';
import { escapeMarkup } from '../../text/escape.js';

/** How many places of one kind the page lists. */
const most = 100;

const style = `:root{color-scheme:light dark;--page:#f4f6f9;--card:#fff;--text:#1b2430;--quiet:#465160;--line:#d7dde5;--error:#9b1c15;--warning:#6a4400;--good:#125a2f}
@media (prefers-color-scheme:dark){:root{--page:#12161c;--card:#1c222b;--text:#e8ecf1;--quiet:#b4bfcb;--line:#38424f;--error:#ff9d94;--warning:#ffc766;--good:#7fd8a0}}
@media (prefers-contrast:more){:root{--page:#fff;--text:#000;--quiet:#2b3134;--line:#5c6265;--error:#7c1407;--warning:#5a3a00;--good:#0f4a28}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--page:#000;--card:#000;--text:#fff;--quiet:#dcdfde;--line:#9aa1a4;--error:#ffc2b8;--warning:#ffd894;--good:#a8ebc3}}
*{box-sizing:border-box}
body{background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:clamp(1rem,4vw,2.5rem)}
h1{font-size:1rem;font-weight:600;color:var(--quiet);margin:0 0 .75rem}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
p{margin:.5rem 0}ul{list-style:none;margin:0;padding:0}
.error{--state:var(--error)}.warning{--state:var(--warning)}.good{--state:var(--good)}
.verdict{background:var(--card);border:1px solid var(--line);border-inline-start:.4rem solid var(--state);border-radius:.5rem;padding:1rem 1.25rem}
.verdict strong{display:block;font-size:1.5rem;line-height:1.25;color:var(--state);margin-block-end:.25rem}
.quiet{color:var(--quiet);font-size:.9rem}
.group{background:var(--card);border:1px solid var(--line);border-inline-start:.4rem solid var(--state);border-radius:.5rem;margin-block-end:.75rem;padding:.25rem 1.25rem .75rem}
.place{display:grid;grid-template-columns:minmax(8rem,15rem) 1fr;gap:.25rem 1.25rem;padding-block:.75rem;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.place:last-child{border:0}
.cell{font-weight:700;font-size:1.05rem;display:block}
.proposal{display:block;margin-block-start:.25rem}
.proposal strong{background:color-mix(in srgb,var(--good) 16%,transparent);border-radius:.25rem;padding:.05rem .4rem}
.remedy{border-block-start:1px solid var(--line);padding-block-start:.75rem;margin:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.remedy span{flex:1 1 14rem}
.remedy b{color:var(--state)}
code{font-size:.8rem;color:var(--quiet);margin-inline-start:auto}
table{background:var(--card);border:1px solid var(--line);border-radius:.5rem;border-spacing:0;min-inline-size:min(100%,20rem)}
th,td{text-align:start;padding:.5rem 1.25rem}td{border-block-start:1px solid var(--line)}td:last-child,th:last-child{text-align:end;font-variant-numeric:tabular-nums}
@media (max-width:40rem){.place{grid-template-columns:1fr}}
@media print{body{background:none;padding:0;max-width:none}.group{break-inside:avoid}}`;

/** What a report tells beside the findings. */
export interface About {
  /** The moment of the check, as an instant. */
  readonly now: string;
  /** How many records each table gave. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One place where something is wrong: the cell first, since that is what the clerk goes to. */
function placeOf(finding: Finding, language: Language, remedy: string): string {
  const say = words[language];
  const [file, cell] = [fileInWords(finding, language), cellInWords(finding, language)];
  const where = cell
    ? `<span class="cell">${escapeMarkup(cell)}</span><span class="quiet">${escapeMarkup(file)}</span>`
    : `<span class="cell">${escapeMarkup(file)}</span>`;
  const proposal = finding.suggestion
    ? `<span class="proposal">${escapeMarkup(say.suggestion)}: <strong>${escapeMarkup(finding.suggestion)}</strong></span>`
    : '';
  const own = remedy ? `<span class="proposal">${escapeMarkup(remedy)}</span>` : '';
  return `<li class="place"><span>${where}</span><span>${escapeMarkup(messageOf(finding, language))}${proposal}${own}</span></li>`;
}

/** All of one kind, with what to do said once where it is the same for all of them. */
function groupOf({ code, severity, findings }: Group, language: Language): string {
  const say = words[language];
  const shown = findings.slice(0, most);
  const remedies = new Set(shown.map((finding) => remedyOf(finding, language)));
  const [common] = remedies.size === 1 ? remedies : [];
  const places = shown.map((finding) => placeOf(finding, language, common ? '' : remedyOf(finding, language)));
  const more =
    findings.length > most ? `<li class="place">${fill(say.more, { count: findings.length - most })}</li>` : '';
  const times = findings.length > 1 ? ` × ${findings.length}` : '';
  return `<li class="group ${severity}"><ul>
${places.join('\n')}${more}</ul>
<p class="remedy">${common ? `<span><b>${escapeMarkup(say.remedy)}:</b> ${escapeMarkup(common)}</span>` : ''}<code>${code}${times}</code></p></li>`;
}

/** The findings as one page of HTML that stands alone: for the person who keeps the table. */
export function asHtml(findings: readonly Finding[], language: Language, { now, counts }: About): string {
  const say = words[language];
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  const state = isRefused(findings) ? 'error' : warnings ? 'warning' : 'good';
  const verdict = { error: say.refused, warning: say.passed, good: say.good }[state];
  const numbers = [
    errors && counted(say.error, errors, language),
    warnings && counted(say.warning, warnings, language),
  ];
  const groups = grouped(findings);
  const sections = (['error', 'warning'] as const).flatMap((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    if (!own.length) return [];
    const title = severity === 'error' ? say.toMend : say.toSee;
    return [`<h2>${escapeMarkup(title)}</h2>\n<ul>\n${own.map((group) => groupOf(group, language)).join('\n')}\n</ul>`];
  });
  const read = Object.entries(counts).map(
    ([table, count]) => `<tr><td>${escapeMarkup(tableLabel(table, language))}</td><td>${count}</td></tr>`,
  );
  const when = `${formatDate(language, now.slice(0, 10))}, ${now.slice(11, 16)} UTC`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeMarkup(say.title)}</title>
<style>${style}</style>
<h1>${escapeMarkup(say.title)}</h1>
<div class="verdict ${state}"><strong>${escapeMarkup(verdict)}</strong>
<p>${escapeMarkup(numbers.filter(Boolean).join(', '))}</p>
${state === 'error' ? `<p>${escapeMarkup(say.howToMend)}</p>` : ''}
<p class="quiet">${escapeMarkup(fill(say.madeAt, { when }))}. ${escapeMarkup(say.ownUse)}</p></div>
${sections.join('\n')}
<h2>${escapeMarkup(say.understood)}</h2>
<table><thead><tr><th scope="col">${escapeMarkup(say.table)}</th><th scope="col">${escapeMarkup(say.records)}</th></tr></thead><tbody>
${read.join('\n')}
</tbody></table>
</html>
`;
}
