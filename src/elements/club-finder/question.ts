import { html, nothing, type TemplateResult } from 'lit';
import { voivodeshipCodes, voivodeshipNames, voivodeshipOf } from '../../text/territory.js';
import { clubsWithin, type Answer, type Bound } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import type { Speaker } from './speaker.js';

/**
 * The field and the filter beside it.
 * @param search what is written and can be chosen; not there before the first touch
 * @param act is told of what happens in either
 */
export function question(
  speaker: Speaker,
  frame: readonly Bound[],
  { reading }: Answer,
  search: FinderSearch | undefined,
  act: (event: Event) => void,
): TemplateResult {
  const { msg } = speaker;
  const { options = [], active = -1 } = search?.combobox ?? {};
  const text = search?.text ?? reading.entry?.name ?? '';
  return html`<div class="fields question" part="search">
    <div class="field">
      <label for="near" id="label">${msg('Miejscowość, powiat albo klub', { id: 'club-finder-field' })}</label>
      <div class="entry">
        <input
          class="input"
          part="input"
          id="near"
          aria-labelledby="label"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="options"
          aria-expanded=${options.length ? 'true' : 'false'}
          aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          .value=${text}
          @focus=${act}
          @input=${act}
          @keydown=${act}
          @blur=${act}
        />
        ${text ? search?.clearButton() : nothing}
      </div>
      <div
        class="options"
        id="options"
        role="listbox"
        aria-label=${msg('Podpowiedzi', { id: 'club-finder-suggestions' })}
        ?hidden=${!options.length}
      >
        ${search?.options()}
      </div>
    </div>
    ${frame.some(({ kind }) => kind === 'voivodeship') ? nothing : filter(speaker, frame, search?.voivodeship, act)}
  </div>`;
}

/** All voivodeships, also those without a club: whoever looks for their own is to find it, and how many it has. */
function filter(
  { msg, directory }: Speaker,
  frame: readonly Bound[],
  chosen: string | undefined,
  act: (event: Event) => void,
): TemplateResult {
  const counts = new Map<string, number>();
  for (const { county } of clubsWithin(directory.clubs, frame)) {
    counts.set(voivodeshipOf(county), (counts.get(voivodeshipOf(county)) ?? 0) + 1);
  }
  return html`<div class="field">
    <label for="voivodeship">${msg('Województwo', { id: 'club-finder-voivodeship' })}</label>
    <span class="select">
      <select class="input" part="select" id="voivodeship" @focus=${act} @change=${act}>
        <option value="" .selected=${!chosen}>${msg('Cała Polska', { id: 'club-finder-poland' })}</option>
        ${voivodeshipCodes.map(
          (code) =>
            html`<option value=${code} .selected=${code === chosen}>
              ${voivodeshipNames[code]} (${counts.get(code) ?? 0})
            </option>`,
        )}
      </select>
    </span>
  </div>`;
}
