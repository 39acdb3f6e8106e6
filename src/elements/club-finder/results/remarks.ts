import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import { countyWords } from '../../../parts/words/county-words.js';
import { unplacedClubs, unplacedWord } from '../../../parts/words/unplaced-clubs.js';
import { isCityCounty, voivodeshipOf } from '../../../places/voivodeships.js';
import type { Answer } from '../answer.js';
import { isHistory } from '../clubs/history.js';
import type { FinderContext } from '../finder-context.js';
import { countWords, scopeWords } from './wording.js';

/**
 * What is counted and cannot be placed: how many of how many in all, and those of the county or voivodeship that was asked
 * for. No list may deny clubs that the feed counts.
 */
export function unplacedRemarks(context: FinderContext, { reading, bounds, isPartial }: Answer): unknown {
  const { directory, msg } = context;
  const network = bounds.find(({ kind }) => kind === 'network')?.code;
  const networks = [...directory.networks.values()].filter(({ id, counted }) => counted && id === (network ?? id));
  if (!networks.length || isPartial) return nothing;
  const isOf = (id: string) => networks.some((one) => one.id === id);
  const placed = directory.clubs.filter((club) => isOf(club.network));
  const teams = placed.filter(({ kind }) => kind === 'team');
  let counted = 0;
  let countedTeams = 0;
  for (const { id, counted: counts = [] } of networks) {
    const count = counts.reduce((sum, one) => sum + one.count, 0);
    counted += count;
    if (teams.some((team) => team.network === id)) countedTeams += count;
  }
  const codes = [reading.entry?.county, reading.entry?.code, ...bounds.map(({ code }) => code)];
  const here = unplacedClubs(networks, directory.clubs).filter(({ code }) =>
    codes.some((asked) => asked && (code === asked || voivodeshipOf(code) === asked)),
  );
  const all = countWords(context, counted, countedTeams);
  const known = countWords(context, placed.length, teams.length);
  return html`${here.map(({ network: { name }, code, count }) => {
    const county = directory.counties.get(code);
    const where = county ? directory.plain(county.name) : scopeWords(context, [{ kind: 'voivodeship', code }]);
    return html`<p class="remark">${where}: ${unplacedWord(context, count)} (${context.say(name)})</p>`;
  })}${
    counted > placed.length
      ? html`<p class="remark">
          ${msg(str`W całym kraju policzono: ${all}. Z podaną miejscowością: ${known}.`, {
            id: 'club-finder-counted',
          })}
        </p>`
      : nothing
  }`;
}

/** History is shown as history, and what exists today is named: also where no club is. */
export function historyNotice({ msg, directory, updated }: FinderContext, { reading, shown }: Answer): unknown {
  const old = shown.filter(({ club }) => isHistory(club, updated)).length;
  if (!old && shown.length) return nothing;
  const record = directory.counties.get(reading.entry?.county ?? '');
  const { plain } = directory;
  // Whom the office serves, not where it stands: that of Sopot is in Gdynia, that of the county of Bieruń not in Bieruń.
  const county =
    record && countyWords({ msg, plain }, record) + (isCityCounty(record.teryt) ? '' : ` (${plain(record.seat)})`);
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
      ${
        county
          ? msg(str`Osobom bezrobotnym pomaga dziś powiatowy urząd pracy, który obsługuje ${county}.`, {
              id: 'club-finder-office',
            })
          : msg('Osobom bezrobotnym pomagają dziś powiatowe urzędy pracy.', { id: 'club-finder-offices' })
      }
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
