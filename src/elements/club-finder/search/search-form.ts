import { html, nothing, type TemplateResult } from 'lit';
import { comboboxField } from '../../../parts/combobox/combobox-field.js';
import { keepTypedKeys } from '../../../parts/combobox/typed-keys.js';
import { voivodeshipCodes, voivodeshipNames } from '../../../places/voivodeships.js';
import type { Answer } from '../answer.js';
import type { Bound } from '../clubs/bounds.js';
import type { FinderContext } from '../finder-context.js';
import type { FinderSearch } from './finder-search.js';
import type { locateButton } from './locate-button.js';
import type * as searchModule from './search.js';

/** What the form shows and tells. */
export interface SearchFormState {
  /** What the page keeps to. */
  readonly pageBounds: readonly Bound[];
  readonly answer: Answer;
  /** What is written and can be chosen; not there before the first touch. */
  readonly search: FinderSearch | undefined;
  readonly searchModule: typeof searchModule | undefined;
  /** Where the page offers to use the visitor's position. Last, so that Enter in the field never presses it. */
  readonly locateButton: typeof locateButton | undefined;
  /** Is told of what happens in the fields. */
  readonly act: (event: Event) => void;
}

/** The field, and the filter beside it. */
export function searchForm(context: FinderContext, state: SearchFormState): TemplateResult {
  const { msg } = context;
  const { pageBounds, answer, search, searchModule, act } = state;
  const { options = [], active = -1 } = search?.combobox ?? {};
  const text = search?.text ?? answer.reading.entry?.name ?? '';
  return html`<div
    class="fields question"
    part="search"
    @keydown=${keepTypedKeys}
    @keypress=${keepTypedKeys}
    @keyup=${keepTypedKeys}
  >
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
        ${search && text ? searchModule?.clearField(msg('Wyczyść pole', { id: 'club-finder-clear' }), search.clear) : nothing}
      </div>
      <div
        class="options"
        id="options"
        role="listbox"
        aria-label=${msg('Podpowiedzi', { id: 'club-finder-suggestions' })}
        ?hidden=${!options.length}
      >
        ${search && searchModule?.suggestions(msg, search)}
      </div>
    </div>
    ${pageBounds.some(({ kind }) => kind === 'voivodeship') ? nothing : voivodeshipFilter(context, state)}
    ${state.locateButton?.(msg, search?.locating.status(), act)}
  </div>`;
}

/** All voivodeships, also those without a club: whoever looks for their own is to find it, and how many it has. */
function voivodeshipFilter(
  { msg, directory, isLoaded }: FinderContext,
  { pageBounds, search, act }: SearchFormState,
): TemplateResult {
  const chosen = search?.voivodeship;
  const counts = directory.counts(pageBounds.find(({ kind }) => kind === 'network')?.code);
  return html`<div class="field">
    <label for="voivodeship">${msg('Województwo', { id: 'club-finder-voivodeship' })}</label>
    <span class="select">
      <select class="input" part="select" id="voivodeship" @focus=${act} @change=${act}>
        <option value="" .selected=${!chosen}>${msg('Cała Polska', { id: 'club-finder-poland' })}</option>
        ${voivodeshipCodes.map(
          (code) =>
            html`<option value=${code} lang="pl" .selected=${code === chosen}>
              ${voivodeshipNames[code]} ${isLoaded(code) ? `(${counts.get(code) ?? 0})` : nothing}
            </option>`,
        )}
      </select>
    </span>
  </div>`;
}
