import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { keepFocus, option } from '../../parts/option.js';
import { fold } from '../../text/fold.js';
import { parseQuery } from '../../text/place-query.js';
import type { Reading } from './find-clubs.js';
import type { Entry, Match } from './search-index.js';

/** What can be chosen, in groups. */
export function suggestions(
  msg: Message,
  typed: string,
  options: readonly Match[],
  active: number,
  choose: (match: Match) => void,
): TemplateResult[] {
  const groups: Record<Entry['kind'], string> = {
    place: msg('Miejscowości', { id: 'club-finder-places' }),
    county: msg('Powiaty', { id: 'club-finder-counties' }),
    voivodeship: msg('Województwa', { id: 'club-finder-voivodeships' }),
    network: msg('Sieci', { id: 'club-finder-networks' }),
    club: msg('Kluby', { id: 'club-finder-clubs' }),
  };
  return [...new Set(options.map(({ entry }) => entry.kind))].map(
    (wanted) =>
      html`<div role="group" aria-labelledby=${wanted} @mousedown=${keepFocus}>
        <p class="group" id=${wanted}>${groups[wanted]}</p>
        ${options.map((match, at) =>
          match.entry.kind !== wanted
            ? nothing
            : option(
                { id: `option-${at}`, isActive: at === active, choose: () => choose(match) },
                html`<span>${marked(match, typed)}</span> ${secondary(match.entry.where)}
                  ${secondary(why(msg, match, typed))}`,
              ),
        )}
      </div>`,
  );
}

const secondary = (words: string) => (words ? html`<span class="secondary">${words}</span>` : nothing);

/** Why it is offered, where the name alone does not show it. */
function why(msg: Message, { how }: Match, typed: string): string {
  const text = typed.trim();
  if (how === 'other-name') return msg(str`inna nazwa: ${text}`, { id: 'club-finder-why-other' });
  if (how === 'slip') return msg(str`Czy chodzi o tę nazwę? Wpisano: ${text}`, { id: 'club-finder-why-slip' });
  return how.includes('form') ? msg(str`odmiana nazwy: ${text}`, { id: 'club-finder-why-form' }) : '';
}

/** The name with the part that was typed in bold. */
function marked({ entry: { name }, how }: Match, typed: string): unknown {
  const key = parseQuery(typed).words.join(' ');
  if (!['exact', 'beginning', 'word'].includes(how)) return name;
  for (const { index } of name.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!fold(name.slice(index)).startsWith(key)) continue;
    for (let end = index + 1; end <= name.length; end++) {
      if (fold(name.slice(index, end)) === key) {
        return html`${name.slice(0, index)}<b>${name.slice(index, end)}</b>${name.slice(end)}`;
      }
    }
  }
  return name;
}

/** What else a text may mean. Not while the suggestions show the same. */
export function otherReadings(
  msg: Message,
  { entry, how, others = [] }: Reading,
  take: (entry: Entry) => void,
): unknown {
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
