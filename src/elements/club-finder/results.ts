import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../text/number.js';
import { plural } from '../../text/plural.js';
import { isCityCounty, voivodeshipNames } from '../../text/territory.js';
import { clubRow, distanceWords } from './club-row.js';
import { isHistory, type Answer, type Bound, type Found } from './find-clubs.js';
import type { Speaker } from './speaker.js';

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
export function remarks(speaker: Speaker, { reading, bounds, count, shown }: Answer, widen: unknown): TemplateResult {
  const { msg, directory } = speaker;
  const scope = scopeWords(speaker, bounds);
  const others = countWords(speaker, directory.clubs.length - count);
  const centre = reading.entry?.centre ?? '';
  const km = shown[0]?.km;
  const distance = distanceWords(speaker, km ?? 0);
  return html`${
    bounds.length
      ? html`<p class="remark">
          ${msg(str`Tylko ${scope}. Poza tym zakresem: ${others}.`, { id: 'club-finder-outside' })} ${widen}
        </p>`
      : nothing
  }${
    km === undefined
      ? nothing
      : html`<p class="remark">
          ${km > 50 ? msg(str`Najbliższy jest daleko: ${distance}.`, { id: 'club-finder-far' }) : nothing}
          ${msg(str`Odległość w linii prostej, od środka miejscowości: ${centre}.`, { id: 'club-finder-from' })}
        </p>`
  }`;
}

/** History is shown as history, and what exists today is named. */
export function notice({ msg, directory, updated }: Speaker, { reading, shown }: Answer): unknown {
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
export function list(speaker: Speaker, { reading, count, shown }: Answer, more: () => void): unknown {
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
      rest > 0
        ? html`<button type="button" class="button" part="button" @click=${more}>
            ${speaker.msg(str`Pokaż więcej (pozostało ${rest})`, { id: 'club-finder-more' })}
          </button>`
        : nothing
    }`;
}
