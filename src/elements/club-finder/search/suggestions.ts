import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import type { Combobox } from '../../../parts/combobox/combobox.js';
import { keepFocus, option } from '../../../parts/combobox/option.js';
import { fold } from '../../../text/fold.js';
import { parseQuery } from '../../../places/place-query.js';
import type { Entry, Match } from '../index/entry.js';

/** What is typed, and what there is to choose. */
export interface SuggestionSource {
  readonly text: string | undefined;
  readonly combobox: Pick<Combobox<Match>, 'options' | 'active'>;
  readonly take: (entry: Entry) => void;
}

/** What can be chosen, in groups. */
export function suggestions(msg: Message, { text: typed = '', combobox, take }: SuggestionSource): TemplateResult[] {
  const { options, active } = combobox;
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
                { id: `option-${at}`, isActive: at === active, choose: () => take(match.entry) },
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
