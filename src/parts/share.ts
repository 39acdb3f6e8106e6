import { css, html, nothing, type TemplateResult } from 'lit';

/** A share of a whole as a bar. The number that says it stands beside. */
export const shareBar = (text: string): TemplateResult | typeof nothing =>
  /^\d+ ?%$/.test(text) ? html`<progress max="100" value=${parseInt(text)} aria-hidden="true"></progress>` : nothing;

export const shareStyles = css`
  progress {
    max-inline-size: 100%;
    accent-color: var(--_data);
  }
`;
