import { html, type TemplateResult } from 'lit';
import { disclosureButton } from './disclosure-button.js';
import { keepTypedKeys } from '../combobox/typed-keys.js';

export interface FilterPanel {
  /** What unfolds the filters, and how many are in use: 'Filters (2)'. */
  readonly label: string;
  readonly legend: string;
  /** Whether the filters are open where they are folded away. */
  readonly isOpen: boolean;
  readonly fold: (open: boolean) => void;
}

/** Filters that are folded behind a button where there is little room; where there is enough, styles hide the button. */
export function filterPanel({ label, legend, isOpen, fold }: FilterPanel, fields: unknown): TemplateResult {
  const button = disclosureButton({
    label,
    look: 'button fold',
    panel: 'filters',
    isOpen,
    toggle: () => fold(!isOpen),
  });
  return html`${button}
    <fieldset
      class="filters ${isOpen ? 'open' : ''}"
      part="filters"
      id="filters"
      @keydown=${keepTypedKeys}
      @keypress=${keepTypedKeys}
      @keyup=${keepTypedKeys}
    >
      <legend class="hidden">${legend}</legend>
      ${fields}
    </fieldset>`;
}

/** The button that takes all filters back. @param label its words @param look its classes */
export function clearFilters(label: unknown, clear: () => void, look = 'button'): TemplateResult {
  return html`<button type="button" class=${look} part="button" @click=${clear}>${label}</button>`;
}
