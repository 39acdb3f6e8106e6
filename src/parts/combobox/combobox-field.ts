import { html, nothing, type TemplateResult } from 'lit';

export interface ComboboxField {
  /** Unique in the shadow root, as all ids here. */
  readonly id: string;
  /** The element that names the field. */
  readonly labelId: string;
  /** The listbox of the options. */
  readonly listId: string;
  readonly text: string;
  /** There are options to choose from. */
  readonly isOpen: boolean;
  /** The option that the keys are on. */
  readonly activeId: string | undefined;
  /** The element that says what is wrong with what was written. */
  readonly faultId?: string | undefined;
  /** Is told of focus, input, change, keys and blur. */
  readonly act: (event: Event) => void;
}

/** The text field of an editable combobox (W3C APG); what its keys do is `combobox.ts`. The box around it keeps them to itself. */
export function comboboxField({
  id,
  labelId,
  listId,
  text,
  isOpen,
  activeId,
  faultId,
  act,
}: ComboboxField): TemplateResult {
  return html`<input
    class="input"
    part="input"
    id=${id}
    aria-labelledby=${labelId}
    type="text"
    role="combobox"
    aria-autocomplete="list"
    aria-controls=${listId}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-activedescendant=${activeId ?? nothing}
    aria-invalid=${faultId ? 'true' : 'false'}
    aria-describedby=${faultId ?? nothing}
    autocomplete="off"
    autocapitalize="none"
    autocorrect="off"
    spellcheck="false"
    enterkeyhint="search"
    .value=${text}
    @focus=${act}
    @input=${act}
    @change=${act}
    @keydown=${act}
    @blur=${act}
  />`;
}

/** The button in the field that empties it. @param label what it does, in words */
export function clearField(label: string, clear: () => void): TemplateResult {
  return html`<button type="button" class="clear" aria-label=${label} @click=${clear}></button>`;
}
