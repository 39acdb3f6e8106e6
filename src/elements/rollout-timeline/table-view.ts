import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { str } from '@lit/localize';
import { formatPeriod } from '../../text/period.js';
import { formatNumber } from '../../text/number.js';
import { compareText } from '../../text/collate.js';
import * as say from './entry-words.js';
import type { Entry } from './model.js';
import { tableStyles } from './table.styles.js';
import type { ViewContext } from './timeline-view.js';

/** By what the rows may stand in order. */
export type SortKey = 'unit' | 'voivodeship' | 'period' | 'times';

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export interface TableContext extends ViewContext {
  readonly sort: Sort;
  /** Where, if not everywhere. */
  readonly place: string | undefined;
  /** How many entries there are without the frame. */
  readonly total: number;
  /** A person has sorted: the table says how it stands now. */
  readonly announced: boolean;
  /** A longer table shows so many rows at first. */
  readonly limit: number;
  shown(entries: readonly Entry[]): readonly Entry[];
  onSort(key: SortKey): void;
  showAll(): void;
}

/** One row a rollout. What is equal stands in the order of time. */
export function inOrder(speaker: say.Speaker, entries: readonly Entry[], { key, descending }: Sort): readonly Entry[] {
  const byText = compareText(speaker.language);
  const compare: Record<SortKey, (a: Entry, b: Entry) => number> = {
    unit: (a, b) => byText(say.sortName(speaker, a), say.sortName(speaker, b)),
    voivodeship: (a, b) =>
      byText(speaker.plain(say.voivodeshipName(a.voivodeship)), speaker.plain(say.voivodeshipName(b.voivodeship))),
    period: (a, b) => a.rollout.from - b.rollout.from || a.rollout.to - b.rollout.to,
    times: (a, b) => a.earlier.length - b.earlier.length,
  };
  return [...entries].sort(
    (a, b) => compare[key](a, b) * (descending ? -1 : 1) || compare.period(a, b) || compare.unit(a, b),
  );
}

export const styles = [tableStyles];

export function tableView(context: TableContext): TemplateResult {
  const { msg, story, sort, announced } = context;
  const columns: Record<SortKey, string> = {
    unit: msg('Powiat lub miasto', { id: 'rollout-timeline-column-unit' }),
    voivodeship: msg('Województwo', { id: 'rollout-timeline-column-voivodeship' }),
    period: msg('Okres', { id: 'rollout-timeline-column-period' }),
    times: msg('Który raz', { id: 'rollout-timeline-column-times' }),
  };
  const column = (key: SortKey) => {
    const order = key === sort.key ? (sort.descending ? 'descending' : 'ascending') : undefined;
    return html`<th scope="col" aria-sort=${order ?? 'none'}>
      <button type="button" class="sort ${order ?? ''}" part="sort" @click=${() => context.onSort(key)}>
        ${columns[key]}
      </button>
    </th>`;
  };
  const entries = inOrder(context, story.entries, sort);
  const shown = context.shown(entries);
  const sorted = columns[sort.key];
  return html`<div class="scroll" part="scroll" role="group" aria-labelledby="caption" tabindex="0">
      <table class="table" part="table">
        <caption id="caption">
          ${caption(context)}
        </caption>
        <thead>
          <tr>
            ${column('unit')}${column('voivodeship')}${column('period')}${column('times')}
            <th scope="col">${msg('Uwagi', { id: 'rollout-timeline-notes' })}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((entry) => row(context, entry, entries.length > context.limit))}
        </tbody>
      </table>
    </div>
    ${
      shown.length < entries.length
        ? html`<button type="button" class="view more" part="button" @click=${() => context.showAll()}>
            ${msg(str`Pokaż wszystkie: ${formatNumber(context.language, entries.length)}`, {
              id: 'rollout-timeline-all',
            })}
          </button>`
        : nothing
    }
    <p class="hidden" role="status">
      ${
        !announced
          ? nothing
          : sort.descending
            ? msg(str`Posortowano malejąco: ${sorted}`, { id: 'rollout-timeline-sorted-down' })
            : msg(str`Posortowano rosnąco: ${sorted}`, { id: 'rollout-timeline-sorted-up' })
      }
    </p>`;
}

function row(context: TableContext, entry: Entry, isLong: boolean): TemplateResult {
  const { rollout, county, voivodeship, earlier } = entry;
  const isYours = county.teryt === context.chosen?.teryt;
  const details = say.details(context, entry);
  const notes = [
    details.length ? html`<p>${say.listed(details)}</p>` : nothing,
    rollout.note ? html`<p class="note">${context.say(rollout.note)}</p>` : nothing,
  ];
  return html`<tr class="entry ${isYours ? 'yours' : ''}" part="entry" tabindex=${ifDefined(isLong ? -1 : undefined)}>
    <th scope="row">
      <span class="name">${say.unitName(context, entry)}</span>
      ${isYours ? html`<strong class="mark">${say.yoursWord(context, county)}</strong>` : nothing}
    </th>
    <td>${context.say(say.voivodeshipName(voivodeship))}</td>
    <td class="when">${formatPeriod(rollout.from, rollout.to, context.language)}</td>
    <td class="when">${formatNumber(context.language, earlier.length + 1)}</td>
    <td>${details.length || rollout.note ? notes : '–'}</td>
  </tr>`;
}

/** What is shown, and of how many: a table stands on its own when it is copied or printed. */
function caption(context: TableContext): string {
  const { language, msg, story, total } = context;
  const [shown, all] = [formatNumber(language, story.entries.length), formatNumber(language, total)];
  const place = context.place ?? msg('cała Polska', { id: 'rollout-timeline-poland' });
  const years = formatPeriod(story.from, story.to, language);
  return msg(str`Wdrożenia programu: ${shown} z ${all}, ${place}, ${years}`, { id: 'rollout-timeline-caption' });
}
