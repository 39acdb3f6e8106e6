import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { customProperties } from '../../../parts/custom-properties.js';
import type { Text } from '../../../feed/schema/values.js';
import { heading } from '../../../parts/heading.js';
import * as say from '../model/entry-words.js';
import type { Matrix } from './matrix.js';
import { isPeriod, textKey, type Entry, type Gap, type Period } from '../model/story.js';
import { countWord } from '../model/story-words.js';
import type { ViewContext } from '../view-context.js';

/** A period shows so many entries at first; of a list that is longer than `manyEntries`, all periods together so many. */
const firstOfPeriod = 50;
const manyEntries = 200;
const firstEntries = 100;
/** What fits into the matrix is seen at a glance: there it takes more to be many. */
const manyInMatrix = 400;
/** Fewer of each period would tell nobody anything: instead it is counted how many there are where. */
const fewEntries = 5;

interface TimelineContext extends ViewContext {
  readonly matrix: Matrix | undefined;
  /** A period with more entries shows so many at first. */
  readonly limit: number;
  /** The notes of what is shown, each once, as they come while it is written: the place of a note in this list is its number. */
  readonly notes: Map<string, Text>;
}

/** A year or two, for machines too. */
function time({ from, to, length }: Gap): unknown {
  const year = (value: number) => html`<time datetime=${value}>${value}</time>`;
  return to > from ? [year(from), to - from === 1 && length === 1 ? '/' : '–', year(to)] : year(from);
}

/**
 * The periods in sequence, each with its voivodeships and their counties. Where there is room the same list is laid out as a
 * matrix: what stands where is said in custom properties, and the style sheet decides when they hold.
 */
export function timelineView(view: ViewContext, matrix: Matrix | undefined): TemplateResult {
  const { story, msg, say: tell } = view;
  const fair = Math.floor(firstEntries / story.periods.length);
  const isLong = story.entries.length > (matrix ? manyInMatrix : manyEntries);
  const limit = !isLong ? firstOfPeriod : fair < fewEntries ? 0 : fair;
  const notes = new Map<string, Text>();
  const context: TimelineContext = { ...view, matrix, limit, notes };
  // The first group of a voivodeship names its row.
  const named = new Set<string>();
  let sum = 0;
  return html`<ol
      class="periods ${matrix ? 'matrix' : ''} ${story.voivodeships.length < 2 && view.place ? 'one' : ''}"
      part="timeline"
      role="list"
      .style=${customProperties(matrix ? `--columns:${matrix.columns}` : '')}
    >
      ${story.steps.map((step) => {
        const at = matrix?.steps.get(step);
        if (isPeriod(step)) sum += step.entries.length;
        const place = at
          ? `--column:${at.column};--columns:${at.columns};--run:${at.run / at.columns};--sum:${sum};--rise:${sum / story.entries.length}`
          : '';
        return isPeriod(step)
          ? period(context, step, place, named)
          : html`<li class="gap" part="gap" .style=${customProperties(place)}>
              <p class="axis">
                <b>${time(step)}</b> ${msg('brak odnotowanych wdrożeń', { id: 'rollout-timeline-gap' })}
              </p>
            </li>`;
      })}
    </ol>
    ${
      notes.size
        ? html`<ol class="notes" part="notes" aria-label=${msg('Uwagi', { id: 'rollout-timeline-notes' })}>
            ${[...notes.values()].map((note) => html`<li>${tell(note)}</li>`)}
          </ol>`
        : nothing
    }`;
}

function period(context: TimelineContext, step: Period, place: string, named: Set<string>): TemplateResult {
  const { story, level, matrix, limit, msg } = context;
  const { key, entries } = step;
  const largest = Math.max(...story.periods.map((one) => one.entries.length));
  const shown = context.shown(entries, limit, key);
  const groups = story.voivodeships.flatMap((code) => {
    const own = (shown[0] ? shown : entries).filter(({ voivodeship }) => voivodeship === code);
    return own[0] ? [[code, own] as const] : [];
  });
  const title = html`<span class="when">${time(step)}</span>
    <span class="count">${countWord(context, entries.length)}</span>`;
  return html`<li
    class="period"
    part="period"
    data-period=${key}
    .style=${customProperties(`${place};--share:${entries.length / largest}`)}
  >
    <div class="axis">
      ${heading(level, title, 'period-heading', key)}<span
        class="bar"
        part="bar"
        aria-hidden="true"
        data-sum="${msg('razem', { id: 'rollout-timeline-sum' })} "
      ></span>
    </div>
    ${
      shown[0]
        ? html`<dl class="entries">
            ${groups.map(([code, own]) => {
              const row = named.has(code) ? undefined : matrix?.rows.get(code);
              named.add(code);
              return html`<dt
                  class="where ${row ? 'row' : ''}"
                  .style=${customProperties(`--count:${own.length};${row ? `--row:${row.row};--rows:${row.rows}` : ''}`)}
                >
                  ${context.say(say.voivodeshipName(code))}
                </dt>
                ${own.map((entry) => item(context, entry, entries.length > limit))}`;
            })}
          </dl>`
        : html`<p class="secondary" lang="pl">
            ${groups.map(([code, own]) => `${context.plain(say.voivodeshipName(code))} ${own.length}`).join(', ')}
          </p>`
    }
    ${
      shown.length < entries.length
        ? say.moreButton(context, entries.length, `[data-period="${key}"] .entry`, key)
        : nothing
    }
  </li>`;
}

function item(context: TimelineContext, entry: Entry, isLong: boolean): TemplateResult {
  const { matrix, chosen, mark, notes, msg } = context;
  const { rollout, county, earlier } = entry;
  const place = matrix?.places.get(entry);
  const isYours = mark && county.teryt === chosen?.teryt;
  const more = say.details(context, entry);
  if (earlier.length) {
    more.push(html`${say.timesWord(context, entry)}<span class="earlier">, ${say.earlierWord(context, entry)}</span>`);
  }
  const { note } = rollout;
  const key = textKey(note);
  // What is there already keeps its place.
  if (note) notes.set(key, note);
  const name = say.unitName(context, entry);
  const words = html`${isYours ? html`<span class="name">${name}</span>` : name}${
    note
      ? html`<sup class="ref"
          ><span class="hidden">, ${msg('uwaga', { id: 'rollout-timeline-note' })} </span
          >${[...notes.keys()].indexOf(key) + 1}</sup
        >`
      : nothing
  }
  ${isYours ? html`<strong class="mark">${mark}</strong>` : nothing}
  ${more.length ? html`<span class="details">${say.listed(more)}</span>` : nothing}`;
  return html`<dd
    class="entry ${earlier.length ? 'again' : ''} ${isYours ? 'yours' : ''} ${place?.joins ? 'joins' : ''}"
    part="entry"
    tabindex=${ifDefined(isLong ? -1 : undefined)}
    .style=${customProperties(place ? `--row:${place.row};--rows:${place.rows};--columns:${place.columns}` : '')}
  >
    ${place?.joins ? html`<span>${words}</span>` : words}
  </dd>`;
}
