import { css, html, type TemplateResult } from 'lit';
import type { Message } from '../../../controllers/language.js';

/** It stands in a row with the fields, until something is said under it. */
export const styles = [
  css`
    .locate:has(.remark:empty) {
      align-self: end;
    }
    .locate > .remark {
      margin-block: 0.5em 0;
    }
    .locate > .remark:empty {
      margin: 0;
    }
  `,
];

/** Asks for the visitor's position. @param status what is said of it */
export function locateButton(msg: Message, status: string | undefined, act: (event: Event) => void): TemplateResult {
  return html`<div class="locate">
    <button type="button" class="button" part="button" @click=${act}>
      ${msg('Użyj mojej pozycji', { id: 'club-finder-locate' })}
    </button>
    <p class="remark" aria-live="polite">${status}</p>
  </div>`;
}
