import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../../text/number.js';
import type { Copier } from '../../../parts/controls/copier.js';
import type { Entry } from '../model/entries.js';
import { citation, type Citable } from './citation.js';
import { csv, geoJson, save } from './formats.js';

/** Vectors, which can be enlarged and changed, or pixels, for programs that take no other. */
export type PictureKind = 'svg' | 'png';

/** What a picture can be had of: what is looked at. */
export type PictureSubject = 'map' | 'timeline';

/** What can be taken along. */
export interface ExportContext extends Citable {
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  /** The feed as the page gave it, or its address. */
  readonly feed: unknown;
}

/**
 * The ways to take the data along; each button says how many rows come of it.
 * @param link the address that leads to what is shown
 * @param subject what there is a picture of
 * @param savePicture offers it as a file of this name
 */
export function exportPanel(
  context: ExportContext,
  copier: Copier,
  link: string,
  subject: PictureSubject,
  savePicture: (kind: PictureKind, name: string) => void,
): TemplateResult {
  const { msg, language, all, story, feed, say, about } = context;
  const cited = citation(context, link);
  const isPart = story.entries.length < all.length;
  const shownCount = formatNumber(language, story.entries.length);
  const allCount = formatNumber(language, all.length);
  const name = `ppl-${msg('wdrozenia', { id: 'rollout-timeline-file' })}`;
  const partName = isPart ? `${name}-${story.entries.length}` : name;
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
            partName,
          )
        : nothing
    }
    ${table(all, msg(str`CSV, wszystkie wiersze (${allCount})`, { id: 'rollout-timeline-csv-all' }), name)}
    <button
      type="button"
      class="button"
      part="button"
      @click=${() => save(geoJson(context, story.entries), `${partName}.geojson`, 'application/geo+json')}
    >
      ${msg(str`GeoJSON (${shownCount})`, { id: 'rollout-timeline-geojson' })}
    </button>
    ${
      story.entries.length
        ? (['svg', 'png'] as const).map(
            (kind) =>
              html`<button type="button" class="button" part="button" @click=${() => savePicture(kind, partName)}>
                ${pictureWord(context, subject, kind)}
              </button>`,
          )
        : nothing
    }
    ${copier.button(msg('Kopiuj jako cytat', { id: 'rollout-timeline-cite' }), cited, 'button')}
    ${
      typeof feed === 'string'
        ? html`<a href=${feed}>${msg('Adres danych (JSON)', { id: 'rollout-timeline-feed' })}</a>`
        : nothing
    }
    ${copier.outcome(msg, cited)}
    ${
      about.sources?.length
        ? html`<p class="secondary">
            ${msg('Źródła danych:', { id: 'rollout-timeline-sources' })}
            ${about.sources.map(({ name, url }, at) => [at ? '; ' : '', url ? html`<a href=${url}>${say(name)}</a>` : say(name)])}.
          </p>`
        : nothing
    }
  </div>`;
}

function pictureWord({ msg }: ExportContext, subject: PictureSubject, kind: PictureKind): string {
  const name = kind.toUpperCase();
  return subject === 'map'
    ? msg(str`Obraz mapy (${name})`, { id: 'rollout-timeline-picture' })
    : msg(str`Obraz osi czasu (${name})`, { id: 'rollout-timeline-timeline-picture' });
}
