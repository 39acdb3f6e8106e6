import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Network } from '../../../feed/schema/networks.js';
import { unplacedClubs, unplacedWord } from '../../../parts/words/unplaced-clubs.js';
import { voivodeshipOf } from '../../../places/voivodeships.js';
import { teamsAmong, type Answer } from '../answer.js';
import type { Bound } from '../clubs/bounds.js';
import type { FinderContext } from '../finder-context.js';
import { countedNetworks } from './remarks.js';
import { countWords, scopeWords } from './wording.js';

/**
 * What is said of a list that keeps to a part of the clubs: to what part, what lies outside, and what is known of it.
 * @param pageBounds to what the page keeps, which shows nothing else unless it has nothing
 * @param widen shows all
 */
export function boundRemarks(
  context: FinderContext,
  answer: Answer,
  pageBounds: readonly Bound[],
  widen: () => void,
): unknown {
  const isNarrow = answer.bounds.length > pageBounds.length || !answer.count;
  return [scopeRemark(context, answer, isNarrow ? widen : undefined), networkRemarks(context, answer)];
}

/** What the answer keeps to, and what lies outside. @param widen shows all; undefined where nothing can be widened */
function scopeRemark(
  context: FinderContext,
  { bounds, count, teams, total, isIncomplete, isPartial }: Answer,
  widen: (() => void) | undefined,
): unknown {
  if (!bounds.length) return nothing;
  const { msg } = context;
  const scope = scopeWords(context, bounds);
  const { clubs } = context.directory;
  const all = total ?? (isIncomplete ? undefined : clubs.length);
  const outside = isPartial || all === undefined ? undefined : all - count;
  const others = countWords(context, outside ?? 0, isIncomplete ? 0 : teamsAmong(clubs) - teams);
  return html`<p class="remark">
    ${
      outside === undefined
        ? msg(str`Filtr: ${scope}.`, { id: 'club-finder-only' })
        : msg(str`Filtr: ${scope}. Poza nim: ${others}.`, { id: 'club-finder-outside' })
    }
    ${
      widen
        ? html`<button type="button" class="button" part="button" @click=${widen}>
            ${msg('Pokaż wszystkie', { id: 'club-finder-widen' })}
          </button>`
        : nothing
    }
  </p>`;
}

/**
 * What is known of the network that the list keeps to, of the regional one of its voivodeship, and of clubs that are counted in
 * the county or voivodeship that was asked for and cannot be placed there.
 */
function networkRemarks(context: FinderContext, answer: Answer): unknown {
  const { directory, say } = context;
  const isMeant = ({ id, kind, voivodeship, note }: Network) =>
    note && answer.bounds.some(({ code }) => code === id || (kind === 'regional' && code === voivodeship));
  const notes = [...directory.networks.values()]
    .filter(isMeant)
    .map(({ name, note }) => html`<p class="remark"><strong>${say(name)}.</strong> ${say(note)}</p>`);
  return [...notes, ...unplacedRemarks(context, answer)];
}

function unplacedRemarks(context: FinderContext, { reading, bounds, isPartial }: Answer): readonly unknown[] {
  const { directory, plain, say } = context;
  if (isPartial) return [];
  const codes = [reading.entry?.county, reading.entry?.code, ...bounds.map(({ code }) => code)];
  return unplacedClubs(countedNetworks(context, bounds), directory.clubs)
    .filter(({ code }) => codes.some((asked) => asked && (code === asked || voivodeshipOf(code) === asked)))
    .map(({ network: { name }, code, count }) => {
      const county = directory.counties.get(code);
      const where = county ? plain(county.name) : scopeWords(context, [{ kind: 'voivodeship', code }]);
      return html`<p class="remark">${context.mark(where)}: ${unplacedWord(context, count)} (${say(name)})</p>`;
    });
}
