import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { str } from '@lit/localize';
import { sortHeader, tableBox, type Order } from '../../../parts/table.js';
import { spokenPeriod } from '../../../parts/words/spoken-period.js';
import { formatPeriod } from '../../../text/period.js';
import { formatNumber } from '../../../text/number.js';
import { compareText } from '../../../text/collate.js';
import { showAllButton } from '../list-paging.js';
import type { Sort, SortKey } from '../model/choice.js';
import type { Entry } from '../model/entries.js';
import { details, listed, unitName, voivodeshipName } from '../model/entry-words.js';
import { tableViewStyles } from './table-view.styles.js';
import type { Choose, ViewContext } from '../view-context.js';

/** A longer table shows so many rows at first. */
const limit = 100;

/** What the table knows beside what every view does. */
export interface TableContext extends ViewContext {
  /** All of the feed. */
  readonly all: readonly Entry[];
  /** The place of each entry's name in the order of the dictionary. */
  readonly ranks: ReadonlyMap<Entry, number>;
  readonly sort: Sort;
  /** Somebody has sorted: the table says how it stands now. */
  readonly isSorted: boolean;
  readonly choose: Choose;
}

/** One row a rollout. What is equal stands in the order of time, then of names. */
function inOrder({ story, ranks, plain, sort }: TableContext): readonly Entry[] {
  // Official names are Polish in every language.
  const byText = compareText('pl');
  const places = [...story.voivodeships].sort((a, b) => byText(plain(voivodeshipName(a)), plain(voivodeshipName(b))));
  const place = new Map(places.map((code, at) => [code, at]));
  const values: Record<SortKey, (entry: Entry) => number> = {
    unit: (entry) => ranks.get(entry)!,
    voivodeship: ({ voivodeship }) => place.get(voivodeship)!,
    period: ({ rollout }) => rollout.from * 10_000 + rollout.to,
    times: ({ earlier }) => earlier.length,
  };
  const { [sort.key]: value, period, unit } = values;
  const turn = sort.descending ? -1 : 1;
  return [...story.entries].sort((a, b) => (value(a) - value(b)) * turn || period(a) - period(b) || unit(a) - unit(b));
}

export const styles = tableViewStyles;

/** The rollouts as a table that can be sorted. */
export function tableView(context: TableContext): TemplateResult {
  const { msg, sort, choose } = context;
  const columns: Record<SortKey, string> = {
    unit: msg('Powiat lub miasto', { id: 'rollout-timeline-column-unit' }),
    voivodeship: msg('Województwo', { id: 'rollout-timeline-column-voivodeship' }),
    period: msg('Okres', { id: 'rollout-timeline-column-period' }),
    times: msg('Który raz', { id: 'rollout-timeline-column-times' }),
  };
  const column = (key: SortKey) => {
    const isSorted = key === sort.key;
    const order: Order = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
    return sortHeader(columns[key], order, () => choose({ sort: { key, descending: isSorted && !sort.descending } }));
  };
  const entries = inOrder(context);
  const shown = context.shown(entries, limit, 'table');
  const sorted = columns[sort.key];
  return html`${tableBox(
      caption(context),
      html`${column('unit')}${column('voivodeship')}${column('period')}${column('times')}
        <th class="notes-head" scope="col" role="columnheader">${msg('Uwagi', { id: 'rollout-timeline-notes' })}</th>`,
      shown.map((entry) => row(context, entry, entries.length > limit)),
    )}
    ${shown.length < entries.length ? showAllButton(context, entries.length, 'tr.entry:not(.marked)', 'table') : nothing}
    <p class="hidden sorted" aria-live="polite">
      ${
        !context.isSorted
          ? nothing
          : sort.descending
            ? msg(str`Posortowano malejąco: ${sorted}`, { id: 'rollout-timeline-sorted-down' })
            : msg(str`Posortowano rosnąco: ${sorted}`, { id: 'rollout-timeline-sorted-up' })
      }
    </p>`;
}

function row(context: TableContext, entry: Entry, isLong: boolean): TemplateResult {
  const { rollout, county, voivodeship, earlier } = entry;
  const { marked } = context;
  const isMarked = county === marked?.county;
  const more = details(context, entry);
  const isNoted = more.length > 0 || !!rollout.note;
  const notes = [
    more.length ? html`<p>${listed(more)}</p>` : nothing,
    rollout.note ? html`<p class="note">${context.mark(context.say(rollout.note))}</p>` : nothing,
  ];
  return html`<tr
    role="row"
    class="entry ${isMarked ? 'marked' : ''}"
    part="entry"
    tabindex=${ifDefined(isLong ? -1 : undefined)}
  >
    <th scope="row" role="rowheader">
      <span class="name">${unitName(context, entry)}</span>
      ${isMarked ? html`<strong class="mark">${marked.label}</strong>` : nothing}
    </th>
    <td role="cell">${context.say(voivodeshipName(voivodeship))}</td>
    <td role="cell" class="when">${formatPeriod(rollout.from, rollout.to, context.language)}</td>
    <td role="cell" class="when">${formatNumber(context.language, earlier.length + 1)}</td>
    <td role="cell" class=${isNoted ? '' : 'nothing'}>${isNoted ? notes : '–'}</td>
  </tr>`;
}

/** What is shown, and of how many: a table stands on its own when it is copied or printed. */
function caption(context: TableContext): string {
  const { language, msg, story } = context;
  const shown = formatNumber(language, story.entries.length);
  const all = formatNumber(language, context.all.length);
  const place = context.place ?? msg('cała Polska', { id: 'rollout-timeline-poland' });
  const years =
    story.to - story.from > 1 ? spokenPeriod(msg, story.from, story.to) : formatPeriod(story.from, story.to, language);
  return msg(str`Wdrożenia programu: ${shown} z ${all}, ${place}, ${years}`, { id: 'rollout-timeline-caption' });
}
