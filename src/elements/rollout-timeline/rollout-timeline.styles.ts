import { css } from 'lit';

export const rolloutTimelineStyles = css`
  .mark {
    color: var(--_mark);
  }
  .county {
    margin-block-end: calc(var(--_density) * 1em);
    padding: 0.5em 1em;
    border-inline-start: 0.25em solid var(--_mark);
    background: var(--_mark-tint);
  }
  :where(.view, .sort) {
    all: unset;
  }
  .views {
    display: flex;
    gap: 1.5em;
    margin-block-end: calc(var(--_density) * 1em);
    border-block-end: var(--_line) solid var(--_hairline);
  }
  .view {
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    font-weight: 600;
    color: var(--_ink-2);
    border-block-end: 0.1875em solid transparent;
    cursor: pointer;
  }
  .view:hover {
    color: var(--_brand-strong);
    border-color: var(--_hairline);
  }
  .view[aria-pressed='true'] {
    color: var(--_brand);
    border-color: var(--_brand);
  }

  .period,
  .gap {
    margin-block-end: calc(var(--_density) * 1.25em);
  }
  .axis {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-variant-numeric: tabular-nums lining-nums;
    break-after: avoid;
  }
  .period .axis {
    padding-block: 0.375em;
    border-block-end: 2px solid var(--_ink);
  }
  .period-heading {
    font-weight: 700;
  }
  .count {
    margin-inline-start: 0.25em;
    color: var(--_brand);
  }
  .bar {
    display: block;
    flex: 1;
    block-size: 0.625em;
  }
  .bar::before {
    content: '';
    display: block;
    inline-size: calc(var(--share) * 100%);
    block-size: 100%;
    background: var(--_brand-mid);
  }
  .gap {
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .gap .axis::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed var(--_control);
  }
  .group {
    padding-block: 0.25em;
  }
  .group + .group {
    border-block-start: var(--_line) solid var(--_hairline);
  }
  .where {
    order: 1;
    padding-block-start: 0.25em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .entry {
    --_dot: var(--_brand);
    position: relative;
    break-inside: avoid;
  }
  .yours {
    --_dot: var(--_mark);
    background: var(--_mark-tint);
    box-shadow: inset 0.1875em 0 var(--_mark);
  }
  .yours .name {
    font-weight: 700;
  }
  li.entry {
    display: flex;
    gap: 0.6em;
    padding-block: 0.2em;
    line-height: max(1.35em, 1lh);
  }
  li.yours {
    padding-inline: 0.5em;
  }
  li.entry::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-block-start: 0.38em;
    border: 0.1875em solid var(--_dot);
    border-radius: 50%;
    background: var(--_dot);
  }
  li.again::before {
    background: none;
  }
  .text {
    min-inline-size: 0;
  }
  .details,
  .entry .mark {
    display: block;
    font-size: 0.875em;
  }
  .details,
  .ref,
  .notes {
    color: var(--_ink-2);
  }
  .ref {
    font-size: 0.75em;
    line-height: 0;
  }
  .notes {
    margin-block-start: calc(var(--_density) * 1.25em);
    columns: 28em;
    column-gap: 2.5em;
  }
  .notes li {
    display: flex;
    gap: 0.5em;
    padding-block-end: 0.375em;
    font-size: 0.8125em;
    line-height: 1.5;
    break-inside: avoid;
  }
  .number {
    flex: none;
    min-inline-size: 1.5em;
    text-align: end;
  }
  .pending {
    block-size: calc(var(--rows) * 2.75em);
  }

  @container ppl (min-width: 18em) {
    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 0.75em;
    }
  }
  @container ppl (min-width: 30em) {
    .group {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    .where {
      order: 0;
    }
    .entries {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
      column-gap: 1em;
    }
  }
  @container ppl (min-width: 45em) {
    .county {
      display: flex;
      flex-wrap: wrap;
      column-gap: 2em;
    }
    .period {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      column-gap: 2em;
      border-block-start: 2px solid var(--_ink);
    }
    .period .axis {
      display: block;
      border: 0;
    }
    .count {
      display: block;
      margin: 0;
    }
    .period .button {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .bar::before {
      background: GrayText;
    }
    .view:not([aria-pressed='true']) {
      border-color: Canvas;
    }
    li.entry:not(.again)::before {
      background: CanvasText;
    }
  }
  @media print {
    .views {
      display: none;
    }
  }
`;
