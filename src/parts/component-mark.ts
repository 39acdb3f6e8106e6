import { css, html, type TemplateResult } from 'lit';

/**
 * A component's number in a square: the same sign for it in the explainer, on a card and in a list. It goes by the
 * component's place in the feed. Decoration: the name stands beside it.
 */
export function componentMark(number: number): TemplateResult {
  return html`<span class="component-mark" part="component-mark" aria-hidden="true">${number}</span>`;
}

/** In em, so that it grows with the text it stands in. */
export const componentMarkStyles = css`
  .component-mark {
    display: inline-grid;
    flex: none;
    place-content: center;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    font-weight: var(--_weight-title);
    line-height: 1;
    letter-spacing: 0;
    color: var(--_action);
    border: max(1px, var(--_line-width)) solid;
    border-radius: min(var(--_radius), 0.25em);
  }
`;
