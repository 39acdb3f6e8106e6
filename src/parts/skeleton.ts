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
    padding-block: 0.875em;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .skeleton-row::before {
    content: '';
    display: block;
    inline-size: 80%;
    block-size: 2.375em;
    background:
      linear-gradient(90deg, var(--_land) 30%, #0000 0) 0 0 / 100% 0.75em no-repeat,
      linear-gradient(var(--_land) 0 0) 0 100% / 100% 1.125em no-repeat;
  }
  .skeleton-row:nth-child(odd)::before {
    inline-size: 62%;
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
