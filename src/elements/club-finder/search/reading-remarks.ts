import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import type { About } from '../../../feed/read.js';
import { fold } from '../../../text/fold.js';
import type { Answer, Reading } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { distanceWords } from '../results/distance.js';
import { officeWords } from '../results/office.js';
import type { FinderSearch } from './finder-search.js';
import type { GazetteerSource } from '../index/gazetteer-source.js';
import { guessWords } from './readings.js';
import type { Entry } from '../index/entry.js';

/** What is to be said of an answer once somebody has asked, each where it belongs. */
export interface ReadingRemarks {
  /** Of the reading: a guess, other meanings, places that could not be had, that the nearest is far. */
  readonly reading: unknown;
  /** How the distances are measured: under the list, for each of its rows says that they are straight. */
  readonly distance: unknown;
  /** Which labour office helps today. */
  readonly office: string | undefined;
  /** Whose places were used. */
  readonly credit: unknown;
}

/** @param named the sources that the foot of the widget names: once is enough */
export function readingRemarks(
  context: FinderContext,
  answer: Answer,
  search: FinderSearch,
  named: About['sources'],
): ReadingRemarks {
  const { gazetteer, combobox } = search;
  const { msg } = context;
  const guess = guessWords(msg, answer.reading);
  return {
    reading: html`${guess ? html`<p class="guess">${guess}</p>` : nothing}
    ${combobox.options.length ? nothing : otherReadings(msg, answer.reading, search.chooseOther)}
    ${
      gazetteer.status === 'failed'
        ? html`<p class="remark">
            ${msg(
              'Nie udało się wczytać spisu miejscowości. Znajdziesz powiaty, miasta powiatowe i miejscowości, w których są kluby.',
              { id: 'club-finder-places-missing' },
            )}
          </p>`
        : nothing
    }
    ${farRemark(context, answer)}`,
    distance: distanceRemark(context, answer),
    office: officeWords(context, answer),
    credit: gazetteerCredit(context, gazetteer, named),
  };
}

/** What else a text may mean. */
function otherReadings(msg: Message, { entry, how, others = [] }: Reading, take: (entry: Entry) => void): unknown {
  if (!others.length) return nothing;
  const isSameName = how === 'exact' && others.every(({ name }) => fold(name) === fold(entry?.name));
  return html`<div class="others">
    <p class="remark">
      ${
        isSameName
          ? msg('Inne miejsca o tej nazwie:', { id: 'club-finder-same-name' })
          : msg('A może chodzi o:', { id: 'club-finder-others' })
      }
    </p>
    ${others.map(
      (other) =>
        html`<button type="button" class="button" part="button" @click=${() => take(other)}>${other.title}</button>`,
    )}
  </div>`;
}

/** That even the nearest is far, and that a position stays where it is. */
function farRemark(context: FinderContext, { reading, shown }: Answer): unknown {
  const km = shown[0]?.km;
  if (km === undefined) return nothing;
  const { msg } = context;
  const distance = distanceWords(context, km);
  const remarks = [
    km > 50 && msg(str`Najbliższy jest daleko: ${distance}.`, { id: 'club-finder-far' }),
    !reading.entry?.centre &&
      msg('Odległość w linii prostej od twojej pozycji. Pozycja nie opuszcza tej strony.', {
        id: 'club-finder-from-here',
      }),
  ].filter(Boolean);
  return remarks.length ? html`<p class="remark">${remarks.join(' ')}</p>` : nothing;
}

/** From where in a place the distances are measured. */
function distanceRemark({ msg }: FinderContext, { reading, shown }: Answer): unknown {
  const centre = shown[0]?.km !== undefined && reading.entry?.centre;
  return centre
    ? html`<p class="remark">
        ${msg(str`Odległość w linii prostej, od środka miejscowości: ${centre}.`, { id: 'club-finder-from' })}
      </p>`
    : nothing;
}

/**
 * Whose the places are, where they were used.
 * @param named the sources that the foot of the widget names: once is enough
 */
function gazetteerCredit(
  { msg, say }: FinderContext,
  { gazetteer }: GazetteerSource,
  named: About['sources'],
): unknown {
  if (!gazetteer || named?.some(({ covers, url }) => covers === 'coordinates' && url?.includes('geonames.org')))
    return nothing;
  const { source, isShipped } = gazetteer;
  const label = msg('Miejscowości:', { id: 'club-finder-places-source' });
  if (!isShipped) return source ? html`<p class="credit">${label} ${say(source)}</p>` : nothing;
  return html`<p class="credit">
    ${label} <a href="https://www.geonames.org/">GeoNames</a>,
    <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
  </p>`;
}
