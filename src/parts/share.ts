import { css, html, nothing, type TemplateResult } from 'lit';

/** A share of a whole as a bar: of '70%' and '7,5 %', and of nothing else. The number that says it stands beside. */
export const shareBar = (text: string): TemplateResult | typeof nothing =>
  /^(\d\d?([.,]\d+)?|100)\s?%$/.test(text)
    ? html`<progress max="100" value=${parseFloat(text.replace(',', '.'))} aria-hidden="true"></progress>`
    : nothing;

export const shareStyles = css`
  progress {
    max-inline-size: 100%;
    /* Light in a dark page: browsers choose the ground of the rest by it. */
    accent-color: var(--_action);
  }
`;
