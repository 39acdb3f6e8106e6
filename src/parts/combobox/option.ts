import { html, type TemplateResult } from 'lit';

/** What an option of a combobox is and does. */
export interface OptionOf {
  /** What the field's `aria-activedescendant` names. */
  readonly id: string;
  /** The keys are on it. */
  readonly isActive: boolean;
  readonly choose: () => void;
}

/** A press on an option must not take the focus out of the field, which would close the list before the click. */
export const keepFocus = (event: Event): void => event.preventDefault();

/** One option of a combobox (`parts/combobox.ts`). */
/* eslint-disable lit-a11y/click-events-have-key-events -- the keys of a combobox belong to its field */
export function option({ id, isActive, choose }: OptionOf, content: unknown): TemplateResult {
  return html`<div
    class="option"
    part="option"
    role="option"
    id=${id}
    aria-selected=${isActive ? 'true' : 'false'}
    @click=${choose}
  >
    ${content}
  </div>`;
}
