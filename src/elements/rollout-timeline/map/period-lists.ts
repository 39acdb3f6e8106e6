import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../parts/heading.js';
import { formatPeriod } from '../../../text/period.js';
import * as say from '../model/entry-words.js';
import type { Entry, Period } from '../model/story.js';
import { countWord } from '../model/story-words.js';
import type { ViewContext } from '../view-context.js';

/** A long list shows so many entries at first, shared out among its periods. */
const firstEntries = 60;
const firstOfPeriod = 50;

/** How many entries of a period are shown at first. */
function limitOf({ story: { periods, entries } }: ViewContext): number {
  const fair = Math.floor(firstEntries / periods.length);
  return entries.length > firstEntries ? Math.max(1, Math.min(firstOfPeriod, fair)) : firstOfPeriod;
}

/**
 * What the map shows of one period, in words. Choosing a name marks its county on the map, as a click on the map does.
 */
export function periodList(context: ViewContext, { key, from, to, entries }: Period): TemplateResult {
  const { level, language } = context;
  const limit = limitOf(context);
  const shown = context.shown(entries, limit, key);
  const title = html`${formatPeriod(from, to, language)}
    <span class="map-count">${countWord(context, entries.length)}</span>`;
  return html`<div class="map-group" data-period=${key}>
    ${heading(level, title, 'map-when', `map-${key}`)}
    <ul class="map-entries" role="list">
      ${shown.map((entry) => item(context, entry))}
    </ul>
    ${
      shown.length < entries.length
        ? say.moreButton(context, entries.length, `[data-period="${key}"] .pick`, key)
        : nothing
    }
  </div>`;
}

/** The periods before the one that is looked at, the latest first. */
export function earlierLists(context: ViewContext, periods: readonly Period[]): TemplateResult | typeof nothing {
  if (!periods.length) return nothing;
  return html`<ol class="map-list" part="map-list" role="list">
    ${[...periods].reverse().map((period) => html`<li>${periodList(context, period)}</li>`)}
  </ol>`;
}

function item(context: ViewContext, entry: Entry): TemplateResult {
  const { chosen } = context;
  const { county, earlier, voivodeship } = entry;
  const isChosen = county.teryt === chosen?.teryt;
  const more = say.details(context, entry);
  if (earlier.length) more.push(say.timesWord(context, entry));
  return html`<li class="map-entry ${isChosen ? 'yours' : ''}" part="entry">
    <button
      type="button"
      class="pick"
      part="pick"
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${() => context.choose({ county: county.teryt })}
    >
      <span class="name">${say.unitName(context, entry)}</span>
    </button>
    <span class="map-where">${context.say(say.voivodeshipName(voivodeship))}</span>
    ${
      isChosen || more.length
        ? html`<span class="details"
            >${isChosen ? html`<strong class="mark">${context.mark}</strong>` : nothing} ${say.listed(more)}</span
          >`
        : nothing
    }
  </li>`;
}
