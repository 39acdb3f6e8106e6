import { html, nothing, type TemplateResult } from 'lit';
import { comboboxField } from '../../parts/combobox-field.js';
import { voivodeshipCodes, voivodeshipNames } from '../../text/voivodeships.js';
import type { Bound } from './bounds.js';
import type { Answer } from './find-clubs.js';
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
        ${comboboxField({
          id: 'near',
          labelId: 'label',
          listId: 'options',
          text,
          isOpen: options.length > 0,
          activeId: active < 0 ? undefined : `option-${active}`,
          act,
        })}
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
    ${speaker.locate ? locateButton(speaker, search, act) : nothing}
  </div>`;
}

/** Last, so that Enter in the field never presses it. */
function locateButton({ msg }: Speaker, search: FinderSearch | undefined, act: (event: Event) => void): TemplateResult {
  return html`<div class="locate">
    <button type="button" class="button" part="button" @click=${act}>
      ${msg('Użyj mojej pozycji', { id: 'club-finder-locate' })}
    </button>
    <p class="remark" role="status">${search?.locating.words()}</p>
  </div>`;
}

/** All voivodeships, also those without a club: whoever looks for their own is to find it, and how many it has. */
function filter(
  { msg, directory, isKnown }: Speaker,
  frame: readonly Bound[],
  chosen: string | undefined,
  act: (event: Event) => void,
): TemplateResult {
  const counts = directory.counts(frame.find(({ kind }) => kind === 'network')?.code);
  return html`<div class="field">
    <label for="voivodeship">${msg('Województwo', { id: 'club-finder-voivodeship' })}</label>
    <span class="select">
      <select class="input" part="select" id="voivodeship" @focus=${act} @change=${act}>
        <option value="" .selected=${!chosen}>${msg('Cała Polska', { id: 'club-finder-poland' })}</option>
        ${voivodeshipCodes.map(
          (code) =>
            html`<option value=${code} .selected=${code === chosen}>
              ${voivodeshipNames[code]} ${isKnown(code) ? `(${counts.get(code) ?? 0})` : nothing}
            </option>`,
        )}
      </select>
    </span>
  </div>`;
}
