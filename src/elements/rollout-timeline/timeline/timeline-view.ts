import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Text } from '../../../feed/schema/values.js';
import { customProperties } from '../../../parts/custom-properties.js';
import { heading } from '../../../parts/heading.js';
import { formatNumber } from '../../../text/number.js';
import { periodOfYears } from '../../../parts/words/spoken-period.js';
import { showAllButton } from '../list-paging.js';
import { textKey, type Entry } from '../model/entries.js';
import { details, earlierWord, listed, timesWord, unitName, voivodeshipName } from '../model/entry-words.js';
import { isPeriod, type Gap, type Period, type Story } from '../model/story.js';
import { countWord, yearsOf } from '../model/story-words.js';
import type { ViewContext } from '../view-context.js';
import type { Matrix } from './matrix.js';
import type { TimelineProperties } from './matrix.styles.js';

/** A period shows so many entries at first; of a list that is longer than `manyEntries`, all periods together so many. */
const firstOfPeriod = 50;
export const manyEntries = 200;
const firstEntries = 100;
/** What fits into the matrix is seen at a glance: there it takes more to be many. */
const manyInMatrix = 400;

interface TimelineContext extends ViewContext {
  readonly matrix: Matrix | undefined;
  /** A period with more entries shows so many at first. */
  readonly limit: number;
  /** The notes of what is shown, each once, as they come while it is written: the place of a note in this list is its number. */
  readonly notes: Map<string, Text>;
  /** The voivodeships whose row has its name, which is that of their first group. */
  readonly named: Set<string>;
}

const place = (properties: TimelineProperties) => customProperties(properties);

const isLong = ({ entries }: Story, matrix: Matrix | undefined): boolean =>
  entries.length > (matrix ? manyInMatrix : manyEntries);

/** How many entries of a period are shown at first; 0: only how many there are. */
function limitOf(story: Story, matrix: Matrix | undefined): number {
  return isLong(story, matrix) ? Math.floor(firstEntries / story.periods.length) : firstOfPeriod;
}

/**
 * The periods in sequence, each with its voivodeships and their counties. Where there is room the same list is laid out as a
 * matrix: what stands where is said in custom properties, and the style sheet decides when they hold.
 * @param matrix undefined where the list serves every width
 * @param countsTable the picture of a list that is too long to be one; nothing where there is nothing to compare
 */
export function timelineView(
  view: ViewContext,
  matrix: Matrix | undefined,
  countsTable?: (view: ViewContext) => TemplateResult | undefined,
): TemplateResult {
  const { story, msg } = view;
  const notes = new Map<string, Text>();
  const counts = isLong(story, matrix) ? countsTable?.(view) : undefined;
  if (counts) matrix = undefined;
  const limit = counts ? 0 : limitOf(story, matrix);
  const context: TimelineContext = { ...view, matrix, limit, notes, named: new Set() };
  const isOnePlace = story.voivodeships.length < 2 && view.place;
  let sum = 0;
  return html`${counts ?? nothing}
    <ol
      class="periods ${matrix ? 'matrix' : ''} ${isOnePlace ? 'one' : ''}"
      part="timeline"
      role="list"
      ?data-matrix=${!!matrix}
      .style=${place({ '--_columns': matrix?.columns })}
    >
      ${story.steps.map((step) => (isPeriod(step) ? period(context, step, (sum += step.entries.length)) : gap(context, step)))}
    </ol>
    ${
      notes.size
        ? html`<ol class="notes" part="notes" aria-label=${msg('Uwagi', { id: 'rollout-timeline-notes' })}>
            ${[...notes.values()].map((note) => html`<li>${view.mark(view.say(note))}</li>`)}
          </ol>`
        : nothing
    }`;
}

/** Where a period or a gap stands. */
function columnsOf({ matrix }: TimelineContext, step: Period | Gap): TimelineProperties {
  const { column, columns } = matrix?.steps.get(step) ?? {};
  return { '--_column': column, '--_columns': columns };
}

function gap(context: TimelineContext, step: Gap): TemplateResult {
  return html`<li
    class="gap ${context.matrix?.isSqueezed ? 'narrow' : ''}"
    part="gap"
    .style=${place(columnsOf(context, step))}
  >
    <p class="axis">
      <b>${periodOfYears(context.msg, step.from, step.to, yearsOf(step))}</b>
      ${context.msg('brak odnotowanych wdrożeń', { id: 'rollout-timeline-gap' })}
    </p>
  </li>`;
}

/** @param sum how many rollouts there were until then, its own among them */
function period(context: TimelineContext, step: Period, sum: number): TemplateResult {
  const { story, level, matrix, limit, msg, language } = context;
  const { key, entries } = step;
  const largest = Math.max(...story.periods.map((one) => one.entries.length));
  const at = matrix?.steps.get(step);
  const properties: TimelineProperties = {
    ...columnsOf(context, step),
    '--_run': at?.run,
    '--_sum': sum,
    '--_rise': sum / story.entries.length,
    '--_share': entries.length / largest,
  };
  const shown = context.shown(entries, limit, key);
  const when = yearsOf(step);
  const count = countWord(context, entries.length);
  const number = formatNumber(language, entries.length);
  // One text where it is read out; seen, it is two that stand apart.
  const title = html`<span class="hidden">${when}, ${count}</span><span class="when" aria-hidden="true">${when}</span>
    <span class="count" aria-hidden="true">${number}<span class="counted">${count.slice(number.length)}</span></span>`;
  return html`<li
    class="period"
    part="period"
    data-period=${key}
    data-sum="${msg('razem', { id: 'rollout-timeline-sum' })} "
    .style=${place(properties)}
  >
    <div class="axis">
      ${heading(level, title, 'period-heading', key)}<span class="bar" part="bar" aria-hidden="true"></span>
    </div>
    ${shown.length ? groups(context, entries, shown) : nothing}
    ${
      shown.length < entries.length
        ? showAllButton(context, entries.length, `[data-period="${key}"] .entry:not(.marked)`, key)
        : nothing
    }
  </li>`;
}

type Group = readonly [voivodeship: string, entries: readonly Entry[]];

const byVoivodeship = ({ story }: TimelineContext, entries: readonly Entry[]): readonly Group[] =>
  story.voivodeships
    .map((code): Group => [code, entries.filter(({ voivodeship }) => voivodeship === code)])
    .filter(([, own]) => own.length);

/** A period's entries under the names of their voivodeships. */
function groups(context: TimelineContext, entries: readonly Entry[], shown: readonly Entry[]): TemplateResult {
  const { matrix, limit, named, say } = context;
  return html`<dl class="entries">
    ${byVoivodeship(context, shown).map(([code, own]) => {
      const row = named.has(code) ? undefined : matrix?.rows.get(code);
      named.add(code);
      return html`<dt
          class="where ${row ? 'row' : ''}"
          .style=${place({ '--_count': own.length, '--_row': row?.row, '--_rows': row?.rows })}
        >
          ${say(voivodeshipName(code))}
        </dt>
        ${own.map((entry) => item(context, entry, entries.length > limit))}`;
    })}
  </dl>`;
}

/** @param isLong its list is shown in parts: the first new one gets the focus */
function item(context: TimelineContext, entry: Entry, isLong: boolean): TemplateResult {
  const { matrix, marked } = context;
  const { county, earlier } = entry;
  const at = matrix?.places.get(entry);
  const label = county === marked?.county ? marked.label : undefined;
  const more = details(context, entry);
  if (earlier.length) {
    more.push(html`${timesWord(context, entry)}<span class="earlier">, ${earlierWord(context, entry)}</span>`);
  }
  const name = unitName(context, entry);
  const words = html`${label ? html`<span class="name">${name}</span>` : name}${noteMark(context, entry)}
  ${label ? html`<strong class="mark">${label}</strong>` : nothing}
  ${more.length ? html`<span class="details">${listed(more)}</span>` : nothing}`;
  return html`<dd
    class="entry ${earlier.length ? 'again' : ''} ${label ? 'marked' : ''} ${at?.joins ? 'joins' : ''}"
    part="entry"
    tabindex=${ifDefined(isLong ? -1 : undefined)}
    .style=${place({ '--_row': at?.row, '--_rows': at?.rows, '--_columns': at?.columns })}
  >
    ${words}
  </dd>`;
}

/** The number of an entry's note, which stands under the list. */
function noteMark({ notes, msg }: TimelineContext, { rollout: { note } }: Entry): TemplateResult | typeof nothing {
  if (!note) return nothing;
  const key = textKey(note);
  // What is there already keeps its place.
  notes.set(key, note);
  return html`<sup class="ref" role="none"
    ><span class="read">, ${msg('uwaga', { id: 'rollout-timeline-note' })} </span
    >${[...notes.keys()].indexOf(key) + 1}</sup
  >`;
}
