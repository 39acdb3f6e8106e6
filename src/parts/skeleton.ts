import { css, html, type TemplateResult } from 'lit';

/** Bars in the rhythm of the rows to come, so that the page keeps its place. Decoration: the words say it. */
export function skeleton(rows: number, label: unknown): TemplateResult {
  return html`<div class="skeleton" part="skeleton">
    <p class="secondary">${label || '\u00a0'}</p>
    ${[...'x'.repeat(rows)].map(() => html`<div class="skeleton-row" aria-hidden="true"></div>`)}
  </div>`;
}

export const skeletonStyles = css`
  .skeleton-row {
    block-size: 4.125em;
    border-block-start: var(--_line-width) solid var(--_line);
    background:
      linear-gradient(var(--_land) 0 0) 0 0.875em / 24% 0.75em no-repeat,
      linear-gradient(var(--_land) 0 0) 0 2.125em / 80% 1.125em no-repeat;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton-row {
      animation: breathe var(--_motion-breath) ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.6;
    }
  }
`;
