import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import { isCityCounty } from '../../../text/voivodeships.js';
import type { Answer } from '../answer.js';
import { isHistory } from '../clubs/history.js';
import type { FinderContext } from '../finder-context.js';
import { countWords, scopeWords } from './wording.js';

/** What the answer keeps to, and what lies outside. @param widen the button that shows all */
export function scopeRemark(context: FinderContext, { bounds, outside }: Answer, widen: unknown): unknown {
  if (!bounds.length) return nothing;
  const scope = scopeWords(context, bounds);
  const others = countWords(context, outside ?? 0);
  return html`<p class="remark">
    ${
      outside === undefined
        ? context.msg(str`Filtr: ${scope}.`, { id: 'club-finder-only' })
        : context.msg(str`Filtr: ${scope}. Poza nim: ${others}.`, { id: 'club-finder-outside' })
    }
    ${widen}
  </p>`;
}

/** History is shown as history, and what exists today is named. */
export function historyNotice({ msg, directory, updated }: FinderContext, { reading, shown }: Answer): unknown {
  const old = shown.filter(({ club }) => isHistory(club, updated)).length;
  if (!old) return nothing;
  const record = directory.counties.get(reading.entry?.county ?? '');
  const { plain } = directory;
  // Whom the office serves, not where it stands: that of Sopot is in Gdynia, that of the county of Bieruń not in Bieruń.
  const county = record && plain(record.name) + (isCityCounty(record.teryt) ? '' : ` (${plain(record.seat)})`);
  return html`<div class="notice" part="notice">
    <p class="lead">
      ${
        old === shown.length
          ? msg('To dane historyczne: nie wiadomo, czy te kluby jeszcze działają.', { id: 'club-finder-all-old' })
          : msg('Część wpisów jest historyczna: nie wiadomo, czy te kluby jeszcze działają.', {
              id: 'club-finder-some-old',
            })
      }
    </p>
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
