import { css, html, type TemplateResult } from 'lit';

/*
 * The icons that are used, and no others: lines on a grid of 16. Each is a name of its own, so that an element carries only
 * what it shows.
 */
export const cross = 'M4 4l8 8M12 4l-8 8';
export const clock = 'M8 4.5V8l2.5 1.5M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5z';

/** An icon as large as the text beside it and in its colour. Decoration: the words are said elsewhere. */
export function icon(lines: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${lines} /></svg>`;
}

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
`;
