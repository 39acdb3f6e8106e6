import { css } from 'lit';

/**
 * What all elements stand on: the wall against the page's styles, the tokens' values, type, and the shared parts.
 * Sizes stand on leaves only and spaces on boxes at 1em, so that nothing multiplies.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    container: ppl / inline-size;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    font: 400 medium/1.5
      var(--ppl-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif);
    line-height: max(1.5em, 1lh);
    color: var(--_ink);
    background: var(--_ground);
    text-align: start;
    overflow-wrap: break-word;
    font-variant-numeric: lining-nums;

    --_density: var(--ppl-density, 1);
    --_radius: var(--ppl-radius, 0.1875em);
    --_line: 1px;
    --_ground: transparent;
    --_paper: var(--ppl-color-paper, #fff);
    --_sunken: #f5f4f0;
    --_ink: #1b1e20;
    --_ink-2: #54595c;
    --_hairline: #dbd9d3;
    --_control: #6f7578;
    --_land: #ebe9e3;
    --_error: #a8200d;
    --_brand: var(--ppl-color-brand, #0b5673);
    --_brand-strong: #063a4e;
    --_brand-mid: #4d8aa6;
    --_brand-tint: #eaf1f5;
    --_on-brand: #fff;
    --_mark: #b34700;
    --_mark-tint: #fef1e2;
  }
  @supports (color: light-dark(#000, #fff)) and (color: oklch(from red l c h)) {
    .base {
      --_source: var(--ppl-color-brand, #0b5673);
      --_paper: var(--ppl-color-paper, light-dark(#fff, #16191b));
      --_sunken: light-dark(#f5f4f0, #202528);
      --_ink: light-dark(#1b1e20, #edebe5);
      --_ink-2: light-dark(#54595c, #b1b5b4);
      --_hairline: light-dark(#dbd9d3, #363d40);
      --_control: light-dark(#6f7578, #8d9497);
      --_land: light-dark(#ebe9e3, #2b3134);
      --_error: light-dark(#a8200d, #ff9d8f);
      --_brand: light-dark(
        oklch(from var(--_source) min(l, 0.47) min(c, 0.14) h),
        oklch(from var(--_source) max(l, 0.77) min(c, 0.1) h)
      );
      --_brand-strong: light-dark(
        oklch(from var(--_source) min(l, 0.38) min(c, 0.14) h),
        oklch(from var(--_source) max(l, 0.85) min(c, 0.1) h)
      );
      --_brand-mid: light-dark(
        oklch(from var(--_source) 0.6 min(c, 0.075) h),
        oklch(from var(--_source) 0.6 min(c, 0.07) h)
      );
      --_brand-tint: light-dark(
        oklch(from var(--_source) 0.955 min(c, 0.014) h),
        oklch(from var(--_source) 0.29 min(c, 0.03) h)
      );
      --_on-brand: light-dark(#fff, #0f1416);
      --_mark: light-dark(#b34700, #f9aa60);
      --_mark-tint: light-dark(#fef1e2, #33261a);
    }
  }
  .light,
  .own-light {
    color-scheme: light;
  }
  .dark,
  .own-dark {
    color-scheme: dark;
  }
  .own-light,
  .own-dark {
    --_ground: var(--_paper);
    padding: 1em;
  }
  .contrast {
    --_line: 2px;
  }

  .base *,
  .base ::before,
  .base ::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  a {
    color: var(--_brand);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--_brand-strong);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_ink);
    outline-offset: 0.125em;
    border-radius: var(--_radius);
    scroll-margin-block: 6em 2em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .secondary {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .head {
    max-inline-size: 46em;
    margin-block-end: calc(var(--_density) * 1.25em);
  }
  .head::before {
    content: '';
    display: block;
    inline-size: 2.75em;
    block-size: 0.25em;
    margin-block-end: 0.75em;
    background: var(--_brand);
  }
  .heading {
    font-size: 1.5em;
    font-weight: 700;
    line-height: max(1.2em, 1lh);
    letter-spacing: inherit;
    text-wrap: balance;
  }
  .summary {
    margin-block-start: 0.375em;
    color: var(--_ink-2);
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    justify-content: space-between;
    margin-block-start: calc(var(--_density) * 1.25em);
    padding-block-start: 0.625em;
    border-block-start: var(--_line) solid var(--_hairline);
  }
  .foot p {
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .skeleton-row {
    padding-block: 0.875em;
    border-block-start: var(--_line) solid var(--_hairline);
  }
  .secondary + .skeleton-row {
    margin-block-start: 0.5em;
    border-block-start: 2px solid var(--_ink);
  }
  .skeleton-row::before,
  .skeleton-row::after {
    content: '';
    display: block;
    inline-size: 26%;
    block-size: 0.75em;
    background: var(--_land);
  }
  .skeleton-row::after {
    inline-size: 88%;
    block-size: 1.125em;
    margin-block-start: 0.5em;
  }
  .skeleton-row:nth-child(odd)::after {
    inline-size: 68%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton-row::before,
    .skeleton-row::after {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.6;
    }
  }
  @media (forced-colors: active) {
    .head::before,
    .skeleton-row::before,
    .skeleton-row::after {
      background: GrayText;
    }
  }
`;
