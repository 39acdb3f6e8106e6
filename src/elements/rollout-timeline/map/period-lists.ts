import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../parts/heading.js';
import { formatPeriod } from '../../../text/period.js';
import { showAllButton } from '../list-paging.js';
import type { Entry } from '../model/entries.js';
import { details, listed, timesWord, unitName, voivodeshipName } from '../model/entry-words.js';
import type { Period } from '../model/story.js';
import { countWord } from '../model/story-words.js';
import type { MapContext } from './map-context.js';

/** A long list shows so many entries at first, shared out among its periods. */
const firstEntries = 60;
const firstOfPeriod = 50;

/** How many entries of a period are shown at first. */
function limitOf({ story: { periods, entries } }: MapContext): number {
  if (entries.length <= firstEntries) return firstOfPeriod;
  return Math.max(1, Math.min(firstOfPeriod, Math.floor(firstEntries / periods.length)));
}

/**
 * What the map shows of one period, in words. Choosing a name marks its county on the map, as a click on the map does.
 */
export function periodList(context: MapContext, { key, from, to, entries }: Period): TemplateResult {
  const { level, language } = context;
  const limit = limitOf(context);
  const shown = context.shown(entries, limit, key);
  const title = html`${formatPeriod(from, to, language)}<span class="read">, </span
    ><span class="map-count">${countWord(context, entries.length)}</span>`;
  return html`<div class="map-group" data-period=${key}>
    ${heading(level, title, 'map-when', `map-${key}`)}
    <ul class="map-entries" role="list">
      ${shown.map((entry) => item(context, entry))}
    </ul>
    ${
      shown.length < entries.length
        ? showAllButton(context, entries.length, `[data-period="${key}"] .map-entry:not(.marked) .pick`, key)
        : nothing
    }
  </div>`;
}

/** The periods before the one that is looked at, the latest first. */
export function earlierLists(context: MapContext, periods: readonly Period[]): TemplateResult | typeof nothing {
  if (!periods.length) return nothing;
  return html`<ol class="map-list" part="map-list" role="list">
    ${[...periods].reverse().map((period) => html`<li>${periodList(context, period)}</li>`)}
  </ol>`;
}

function item(context: MapContext, entry: Entry): TemplateResult {
  const { marked } = context;
  const { county, earlier, voivodeship } = entry;
  const isMarked = county === marked?.county;
  const more = details(context, entry);
  if (earlier.length) more.push(timesWord(context, entry));
  return html`<li class="map-entry ${isMarked ? 'marked' : ''}" part="entry">
    <button
      type="button"
      class="pick"
      part="pick"
      aria-pressed=${isMarked ? 'true' : 'false'}
      @click=${() => context.choose({ county: county.teryt })}
    >
      <span class="name">${unitName(context, entry)}</span>
    </button>
    <span class="map-where">${context.say(voivodeshipName(voivodeship))}</span>
    ${
      isMarked || more.length
        ? html`<span class="details"
            >${isMarked ? html`<strong class="mark">${marked.label}</strong>` : nothing} ${listed(more)}</span
          >`
        : nothing
    }
  </li>`;
}
