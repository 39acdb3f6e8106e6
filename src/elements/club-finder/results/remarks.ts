import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import type { Network } from '../../../feed/schema/networks.js';
import type { Answer } from '../answer.js';
import type { Bound } from '../clubs/bounds.js';
import { isHistory } from '../clubs/history.js';
import type { FinderContext } from '../finder-context.js';
import { countWords } from './wording.js';

/** The networks whose clubs are counted, of those that a list keeps to. */
export function countedNetworks({ directory }: FinderContext, bounds: readonly Bound[]): readonly Network[] {
  const network = bounds.find(({ kind }) => kind === 'network')?.code;
  return [...directory.networks.values()].filter(({ id, counted }) => counted && id === (network ?? id));
}

/** How many of how many clubs are counted in the whole country: no list may deny clubs that the feed counts. */
export function countedRemark(context: FinderContext, { bounds, isPartial }: Answer): unknown {
  const { directory, msg } = context;
  const networks = isPartial ? [] : countedNetworks(context, bounds);
  const placed = directory.clubs.filter(({ network }) => networks.some(({ id }) => id === network));
  const teams = placed.filter(({ kind }) => kind === 'team');
  let counted = 0;
  let countedTeams = 0;
  for (const { id, counted: counts = [] } of networks) {
    const count = counts.reduce((sum, one) => sum + one.count, 0);
    counted += count;
    if (teams.some((team) => team.network === id)) countedTeams += count;
  }
  if (counted <= placed.length) return nothing;
  const all = countWords(context, counted, countedTeams);
  const known = countWords(context, placed.length, teams.length);
  return html`<p class="remark">
    ${msg(str`W całym kraju policzono: ${all}. Z podaną miejscowością: ${known}.`, { id: 'club-finder-counted' })}
  </p>`;
}

/**
 * History is shown as history, and what exists today is named: also where no club is.
 * @param office who helps in the county that was asked about
 */
export function historyNotice(
  { msg, updated, mark }: FinderContext,
  { shown }: Answer,
  office: string | undefined,
): unknown {
  const old = shown.filter(({ club }) => isHistory(club, updated)).length;
  if (!old && shown.length) return nothing;
  return html`<div class="notice" part="notice">
    ${
      old
        ? html`<p class="lead">
            ${
              old === shown.length
                ? msg('To dane historyczne: nie wiadomo, czy te kluby jeszcze działają.', { id: 'club-finder-all-old' })
                : msg('Część wpisów jest historyczna: nie wiadomo, czy te kluby jeszcze działają.', {
                    id: 'club-finder-some-old',
                  })
            }
          </p>`
        : nothing
    }
    <p>
      ${mark(office ?? msg('Osobom bezrobotnym pomagają dziś powiatowe urzędy pracy.', { id: 'club-finder-offices' }))}
    </p>
  </div>`;
}

/** What could not be had, and what is shown instead. */
export interface Shortcomings {
  readonly hasNoSearch: boolean;
  /** What the page keeps to, as it wrote it, where that could not be read. */
  readonly ignoredBounds: string;
}

export function shortcomingRemarks(msg: Message, { hasNoSearch, ignoredBounds: scope }: Shortcomings): TemplateResult {
  return html`${
    hasNoSearch
      ? html`<p class="remark">
          ${msg('Nie udało się wczytać wyszukiwarki. Poniżej jest cała lista.', { id: 'club-finder-without' })}
        </p>`
      : nothing
  }${
    // Nobody may take the whole list for what the page promised.
    scope
      ? html`<p class="remark" role="alert">
          ${msg(str`Nie udało się zawęzić listy do: ${scope}. To kluby z całej Polski.`, {
            id: 'club-finder-unbound',
          })}
        </p>`
      : nothing
  }`;
}
