import { css, html, type TemplateResult } from 'lit';
import { buttonStyles } from './button.styles.js';

/** Under a list that shows its first part: the button that shows more of it, or all. Its words say how many there are. */
export function pager(words: string, more: () => void): TemplateResult {
  return html`<button type="button" class="button pager" part="button" @click=${more}>${words}</button>`;
}

export const pagerStyles = [
  buttonStyles,
  css`
    .pager {
      margin-block-start: var(--_space-6);
    }
  `,
];
