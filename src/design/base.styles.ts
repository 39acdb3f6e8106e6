import { css } from 'lit';
import { themeStyles } from './theme.styles.js';

/**
 * What all elements stand on: the wall against the page's styles, the tokens' values, type, and the shared parts.
 * Sizes stand on leaves only and spaces on boxes at 1em, so that nothing multiplies.
 */
export const baseStyles = [
  themeStyles,
  css`
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
      font: 400 medium var(--_font);
      line-height: inherit;
      color: var(--_text);
      overflow-wrap: break-word;

      --_line-width: 1px;
    }
    /* Never tighter than our own, and as loose as the page or its reader has set it: 1lh is the base's. */
    .base > * {
      line-height: 1.5;
      line-height: max(1.5em, 1lh);
    }
    .light {
      color-scheme: light;
    }
    .dark {
      color-scheme: dark;
    }
    .own {
      background: var(--_surface);
      padding: 1em;
    }
    .contrast {
      --_line-width: 2px;
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
      color: var(--_action);
      text-decoration: underline 1px;
      text-underline-offset: 0.18em;
    }
    a:hover {
      color: var(--_action-hover);
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: 0.1875em solid var(--_text);
      outline-offset: 0.125em;
      border-radius: var(--_radius);
      scroll-margin-block: 6em 2em;
    }
    .secondary {
      font-size: 0.875em;
      line-height: 1.5;
      color: var(--_text-muted);
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
      background: var(--_action);
    }
    .heading {
      font-size: 1.5em;
      font-weight: 700;
      line-height: max(1.2em, 1lh);
      text-wrap: balance;
    }
    .summary {
      margin-block-start: 0.375em;
      color: var(--_text-muted);
      text-wrap: pretty;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.5em;
      justify-content: space-between;
      margin-block-start: calc(var(--_density) * 1.25em);
      padding-block-start: 0.625em;
      border-block-start: var(--_line-width) solid var(--_line);
    }
    .foot p {
      font-size: 0.8125em;
      line-height: 1.5;
      color: var(--_text-muted);
    }
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
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
    }
    @keyframes breathe {
      to {
        opacity: 0.6;
      }
    }
    @media (forced-colors: active) {
      .head::before {
        background: GrayText;
      }
    }
  `,
];
