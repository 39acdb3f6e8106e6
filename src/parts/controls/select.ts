import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fieldStyles } from './field.styles.js';

/** One of a select's options. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Of the label, where it is not the page's own. */
  readonly lang?: 'pl' | undefined;
  /** It is there, and leads nowhere now: so that the list does not jump. */
  readonly disabled?: boolean;
}

/** A label and a native select below it. @param id unique in the shadow root */
export function select(
  id: string,
  label: string,
  options: readonly Option[],
  chosen: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <span class="select"
      ><select
        class="input"
        part="select"
        id=${id}
        @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ({ value, label, lang, disabled = false }) =>
            html`<option value=${value} lang=${ifDefined(lang)} .selected=${value === chosen} ?disabled=${disabled}>
              ${label}
            </option>`,
        )}
      </select></span
    >
  </p>`;
}

export const selectStyles = [
  fieldStyles,
  css`
    select.input {
      padding-inline-end: 2.25em;
      text-overflow: ellipsis;
      cursor: pointer;
    }
    .select {
      position: relative;
      display: block;
    }
    .select::after {
      content: '';
      position: absolute;
      inset-inline-end: 1em;
      inset-block-start: 50%;
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid var(--_text-muted);
      border-width: 0 2px 2px 0;
      transform: translateY(-75%) rotate(45deg);
      pointer-events: none;
    }
  `,
];
