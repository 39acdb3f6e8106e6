import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../../text/number.js';
import type { Copier } from './copier.js';
import type { Entry } from '../model/story.js';
import { citation, csv, geoJson, save } from './formats.js';
import type { ViewContext } from '../view-context.js';

/**
 * The ways to take the data along; each button says how many rows come of it.
 * @param link the address that leads to what is shown
 * @param source the feed's address, where it has one
 */
export function exportPanel(context: ViewContext, copier: Copier, link: string, source: unknown): TemplateResult {
  const { msg, language, all, story } = context;
  const cited = citation(context, link);
  const isPart = story.entries.length < all.length;
  const shownCount = formatNumber(language, story.entries.length);
  const allCount = formatNumber(language, all.length);
  const name = `ppl-${msg('wdrozenia', { id: 'rollout-timeline-file' })}`;
  const table = (entries: readonly Entry[], label: string, file: string) =>
    html`<button
      type="button"
      class="button"
      part="button"
      @click=${() => save(csv(context, entries), `${file}.csv`, 'text/csv;charset=utf-8')}
    >
      ${label}
    </button>`;
  return html`<div class="take" part="take" id="take">
    ${
      isPart && story.entries.length
        ? table(
            story.entries,
            msg(str`CSV, pokazane wiersze (${shownCount})`, { id: 'rollout-timeline-csv-shown' }),
            `${name}-${story.entries.length}`,
          )
        : nothing
    }
    ${table(all, msg(str`CSV, wszystkie wiersze (${allCount})`, { id: 'rollout-timeline-csv-all' }), name)}
    <button
      type="button"
      class="button"
      part="button"
      @click=${() => save(geoJson(context, story.entries), `${name}.geojson`, 'application/geo+json')}
    >
      ${msg(str`GeoJSON (${shownCount})`, { id: 'rollout-timeline-geojson' })}
    </button>
    ${copier.button(msg('Kopiuj jako cytat', { id: 'rollout-timeline-cite' }), cited, 'button')}
    ${
      typeof source === 'string'
        ? html`<a href=${source}>${msg('Adres danych (JSON)', { id: 'rollout-timeline-feed' })}</a>`
        : nothing
    }
    ${copier.line(msg, cited)}
  </div>`;
}
