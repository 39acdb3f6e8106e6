import { html, type TemplateResult } from 'lit';

/** A button that opens what stands below it, and closes it. */
export interface Disclosure {
  readonly label: unknown;
  /** Its classes. */
  readonly look: string;
  /** The id of what it opens, in the same shadow root. */
  readonly panel: string;
  readonly isOpen: boolean;
  toggle(): void;
}

/** What opens follows the button, so that the next key leads into it. */
export const disclosureButton = ({ label, look, panel, isOpen, toggle }: Disclosure): TemplateResult =>
  html`<button
    type="button"
    class=${look}
    part="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${panel}
    @click=${toggle}
  >
    ${label}
  </button>`;
