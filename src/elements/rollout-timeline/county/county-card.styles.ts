import { css } from 'lit';
import { highlightStyles } from '../../../design/theme-highlight.styles.js';

/** The county that is marked: its card, and its entries in every view. */
export const countyCardStyles = [
  highlightStyles,
  css`
    .county {
      margin-block-end: calc(var(--_density) * 1em);
      padding: 0.5em 1em;
      border-inline-start: 0.25em solid var(--_highlight);
      background: var(--_highlight-tint);
    }
    .took-part {
      line-height: max(1.6em, 1lh);
    }
    .took-part b {
      font-size: 1.25em;
      font-variant-numeric: tabular-nums lining-nums;
    }
    .meant {
      display: block;
      max-inline-size: 38em;
      font-size: var(--_size-small);
      line-height: var(--_leading-body);
    }
    .related {
      display: flex;
      flex-wrap: wrap;
      gap: 1.4em 1.5em;
      min-block-size: 1.75em;
      font-size: 0.875em;
    }
    .related details[open] {
      flex: 1 0 100%;
    }
    .related summary {
      min-block-size: 1.75em;
      color: var(--_action);
      cursor: pointer;
    }
    /* Pressed within 44 px, however small they look; what is unfolded lies above that. */
    .related :is(summary, ul),
    .copy {
      position: relative;
    }
    :is(.related summary, .copy)::after {
      content: '';
      position: absolute;
      inset: calc(50% - 1.575em) 0;
    }
    .related li {
      padding-block: 0.25em;
    }
    .copy {
      color: var(--_action);
      text-decoration: underline 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
    }
    .copy:hover {
      color: var(--_action-hover);
    }
    .copied {
      overflow-wrap: anywhere;
      user-select: all;
    }
    .mark {
      color: var(--_highlight);
    }
    .marked {
      --_dot: var(--_highlight);
      background: var(--_highlight-tint);
      box-shadow: inset 0.1875em 0 var(--_highlight);
    }
    dd.marked {
      padding-inline: 1.5em 0.5em;
    }
    .marked .name {
      font-weight: 700;
    }
    .entry .mark {
      display: block;
      font-size: 0.875em;
    }
    @media screen {
      @container ppl (min-width: 66em) {
        .matrix .marked .name {
          background: var(--_highlight-tint);
        }
        .matrix .mark {
          display: inline;
          font-size: 1em;
        }
      }
    }
    @media print {
      .copy {
        display: none;
      }
    }
  `,
];
