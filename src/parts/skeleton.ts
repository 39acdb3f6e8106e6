import { html, type TemplateResult } from 'lit';

/** Bars in the rhythm of the rows to come, so that the page keeps its place. Decoration: the words say it. */
export function skeleton(rows: number, label: unknown): TemplateResult {
  return html`<div class="skeleton" part="skeleton">
    <p class="secondary">${label || '\u00a0'}</p>
    ${[...'x'.repeat(rows)].map(() => html`<div class="skeleton-row" aria-hidden="true"></div>`)}
  </div>`;
}
