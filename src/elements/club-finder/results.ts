import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { heading } from '../../parts/heading.js';
import type { MessageText } from '../../parts/message.js';
import { views } from '../../parts/views.js';
import { formatNumber } from '../../text/number.js';
import { plural } from '../../text/plural.js';
import { isCityCounty, voivodeshipNames } from '../../text/voivodeships.js';
import { clubRow, distanceWords } from './club-row.js';
import type { ClubParts } from './club-parts.js';
import type { Bound } from './bounds.js';
import { isHistory, type Answer, type Found } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import type { Speaker } from './speaker.js';
import type { FinderViewPart } from './view.js';

/** '1 klub', '2 kluby', '5 klubów'. */
export function countWords({ msg, language }: Speaker, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} klub`, { id: 'club-finder-count-one' }),
    few: msg(str`${n} kluby`, { id: 'club-finder-count-few' }),
    many: msg(str`${n} klubów`, { id: 'club-finder-count-many' }),
  });
}

/** What a list keeps to: 'województwo małopolskie, Kluby Wsparcia Koleżeńskiego'. */
export function scopeWords({ msg, directory }: Speaker, bounds: readonly Bound[]): string {
  const names = bounds.map(({ kind, code }) => {
    const name = voivodeshipNames[code] ?? '';
    const record = kind === 'network' ? directory.networks.get(code) : directory.counties.get(code);
    return record ? directory.plain(record.name) : msg(str`województwo ${name}`, { id: 'club-finder-voivodeship-of' });
  });
  return [...new Set(names)].join(', ') || msg('wszystkie województwa', { id: 'club-finder-everywhere' });
}

/** The heading that says what was understood, zero included. */
export function titleWords(speaker: Speaker, { reading, bounds, count, shown }: Found): string {
  const near = countWords(speaker, shown.length);
  const place = reading.entry?.title ?? '';
  return shown[0]?.km === undefined
    ? `${countWords(speaker, count)}: ${scopeWords(speaker, bounds)}`
    : speaker.msg(str`${near} najbliżej: ${place}`, { id: 'club-finder-nearest' });
}

/** What else is to be said of an answer: what lies outside, and how the distances are measured. */
function remarks(speaker: Speaker, { reading, bounds, outside, shown }: Answer, widen: unknown): TemplateResult {
  const { msg } = speaker;
  const scope = scopeWords(speaker, bounds);
  const others = countWords(speaker, outside ?? 0);
  const centre = reading.entry?.centre ?? '';
  const km = shown[0]?.km;
  const distance = distanceWords(speaker, km ?? 0);
  return html`${
    bounds.length
      ? html`<p class="remark">
          ${
            outside === undefined
              ? msg(str`Tylko ${scope}.`, { id: 'club-finder-only' })
              : msg(str`Tylko ${scope}. Poza tym zakresem: ${others}.`, { id: 'club-finder-outside' })
          }
          ${widen}
        </p>`
      : nothing
  }${
    km === undefined
      ? nothing
      : html`<p class="remark">
          ${km > 50 ? msg(str`Najbliższy jest daleko: ${distance}.`, { id: 'club-finder-far' }) : nothing}
          ${
            centre
              ? msg(str`Odległość w linii prostej, od środka miejscowości: ${centre}.`, { id: 'club-finder-from' })
              : msg('Odległość w linii prostej, od Twojej pozycji. Pozycja nie opuszcza tej strony.', {
                  id: 'club-finder-from-here',
                })
          }
        </p>`
  }`;
}

/** History is shown as history, and what exists today is named. */
function notice({ msg, directory, updated }: Speaker, { reading, shown }: Answer): unknown {
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
          ? msg('To dane historyczne: nie wiemy, czy te kluby jeszcze działają.', { id: 'club-finder-all-old' })
          : msg('Część wpisów jest historyczna: nie wiemy, czy te kluby jeszcze działają.', {
              id: 'club-finder-some-old',
            })
      }
    </p>
    <p>
      ${
        county
          ? msg(str`Pomoc dla bezrobotnych jest dziś w powiatowym urzędzie pracy, który obsługuje: ${county}.`, {
              id: 'club-finder-office',
            })
          : msg('Pomoc dla bezrobotnych jest dziś w powiatowych urzędach pracy.', { id: 'club-finder-offices' })
      }
    </p>
  </div>`;
}

/** The clubs, and the button for the next ones. */
function list(speaker: Speaker, { reading, count, shown, isPartial }: Answer, more: () => void): unknown {
  if (!shown.length) return nothing;
  const rest = count - shown.length;
  const hasOffice = reading.entry?.county === undefined;
  // Many records may carry the same note: it is said once.
  const notes = shown.map(({ club }) => club.note && speaker.directory.plain(club.note));
  const rows = shown.map((hit, at) => {
    const hasNote = !!notes[at] && notes.indexOf(notes[at]) === at;
    return clubRow(hit, at, speaker, { hasOffice, hasNote });
  });
  return html`<ol class=${shown[0]?.km === undefined ? 'hits' : 'hits measured'} part="clubs" role="list">
      ${rows}
    </ol>
    ${
      rest > 0 || isPartial
        ? html`<button type="button" class="button" part="button" @click=${more}>
            ${
              isPartial
                ? speaker.msg('Pokaż więcej', { id: 'club-finder-more-uncounted' })
                : speaker.msg(str`Pokaż więcej (pozostało ${rest})`, { id: 'club-finder-more' })
            }
          </button>`
        : nothing
    }`;
}

/** What stands around the list, and what can be done with it. */
export interface Surroundings {
  readonly search: FinderSearch | undefined;
  readonly parts: ClubParts | undefined;
  /** The search could not be had. */
  readonly isWithout: boolean;
  /** What the page keeps to, where that could not be read: all is shown instead. */
  readonly unbound: readonly unknown[] | undefined;
  /** The visitor has bound the list, or the page so that nothing is left. */
  readonly isNarrow: boolean;
  /** Which view is chosen; undefined where there is but one. */
  readonly view: 'list' | 'map' | undefined;
  /** The view beside the list, once it is there. */
  readonly viewPart: FinderViewPart | undefined;
  show(view: 'list' | 'map'): void;
  more(): void;
  widen(): void;
  /** Puts the focus on the heading of the results. */
  toResult(): void;
}

/** Nobody may take the whole list for what the page promised. */
const unbound = (msg: Message, scope: string): TemplateResult =>
  html`<p class="remark" role="alert">
    ${msg(str`Nie udało się zawęzić listy do: ${scope}. To kluby z całej Polski.`, { id: 'club-finder-unbound' })}
  </p>`;

/** The answer: a heading that says how the question was read, what is to be said of it, and the clubs. */
export function results(speaker: Speaker, answer: Answer, around: Surroundings): TemplateResult {
  const { msg, level, say, directory } = speaker;
  const { search, parts, view, viewPart } = around;
  const widen = around.isNarrow
    ? html`<button type="button" class="button" part="button" @click=${() => around.widen()}>
        ${msg('Pokaż wszystkie', { id: 'club-finder-widen' })}
      </button>`
    : nothing;
  const context = {
    ...{ ...speaker, answer, inside: directory.within(answer.bounds) },
    choose: (entry: Parameters<FinderSearch['choose']>[0]) => search?.choose(entry),
  };
  return html`${heading(level + 1, answer.title, 'result')}
  ${
    around.isWithout
      ? html`<p class="remark">
          ${msg('Nie udało się wczytać wyszukiwarki. Poniżej jest cała lista.', { id: 'club-finder-without' })}
        </p>`
      : nothing
  }
  ${around.unbound?.some(Boolean) ? unbound(msg, around.unbound.filter(Boolean).join(', ')) : nothing}
  ${answer.advice ? html`<p class="remark">${answer.advice}</p>` : nothing}
  ${search?.remarks(answer.reading, () => around.toResult())} ${parts?.missing(msg)} ${remarks(speaker, answer, widen)}
  ${
    view
      ? views(
          msg('Widok', { id: 'views' }),
          [
            ['list', msg('Lista', { id: 'club-finder-view-list' })],
            ['map', msg('Mapa', { id: 'club-finder-view-map' })],
          ],
          view,
          (chosen) => around.show(chosen),
        )
      : nothing
  }
  ${notice(speaker, answer)} ${viewPart?.view(context)} ${list(speaker, answer, () => around.more())}
  ${search?.credit(say)}`;
}

export const emptyWords = (msg: Message): MessageText => ({
  what: msg('Brak klubów do pokazania', { id: 'club-finder-empty' }),
  advice: msg(
    'W danych programu nie ma teraz żadnego klubu. Pomoc dla bezrobotnych jest w powiatowych urzędach pracy.',
    { id: 'club-finder-empty-advice' },
  ),
});
