import { html, type TemplateResult } from 'lit';
import { customProperties } from '../../../parts/custom-properties.js';
import { tableBox } from '../../../parts/table.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod } from '../../../text/period.js';
import { voivodeshipName } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';
import type { ViewContext } from '../view-context.js';
import { countsTableStyles } from './counts-table.styles.js';

export const styles = countsTableStyles;

/**
 * Of a long list the picture that compares: how many rollouts each voivodeship had in each period, the more the darker. Rows
 * stand in the order of the story, so that the spread reads as a staircase. Nothing where there is nothing to compare.
 */
export function countsTable({ story, language, msg, say }: ViewContext): TemplateResult | undefined {
  const { periods, voivodeships, entries } = story;
  if (periods.length < 2 || voivodeships.length < 2) return undefined;
  const count = (all: readonly Entry[], code: string) => all.filter(({ voivodeship }) => voivodeship === code).length;
  const rows = voivodeships.map((code) => ({ code, counts: periods.map((period) => count(period.entries, code)) }));
  const largest = Math.max(...rows.flatMap(({ counts }) => counts));
  const number = (value: number) => formatNumber(language, value);
  const cell = (value: number) =>
    html`<td role="cell" class=${value ? 'some' : 'none'} .style=${customProperties({ '--_share': value / largest })}>
      ${number(value)}
    </td>`;
  const sum = msg('razem', { id: 'rollout-timeline-sum' });
  return html`<div class="counts">
    ${tableBox(
      msg('Ile wdrożeń było w województwach i okresach', { id: 'rollout-timeline-counts' }),
      html`<th scope="col" role="columnheader">${msg('Województwo', { id: 'rollout-timeline-column-voivodeship' })}</th>
        ${periods.map(({ from, to }) => html`<th scope="col" role="columnheader"><span>${formatPeriod(from, to, language)}</span></th>`)}
        <th scope="col" role="columnheader"><span>${sum}</span></th>`,
      [
        rows.map(
          ({ code, counts }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${say(voivodeshipName(code))}</th>
              ${counts.map(cell)}
              <td role="cell" class="sum">${number(counts.reduce((all, value) => all + value, 0))}</td>
            </tr>`,
        ),
        html`<tr role="row" class="sums">
          <th scope="row" role="rowheader">${sum}</th>
          ${periods.map((period) => html`<td role="cell" class="sum">${number(period.entries.length)}</td>`)}
          <td role="cell" class="sum">${number(entries.length)}</td>
        </tr>`,
      ],
    )}
  </div>`;
}
