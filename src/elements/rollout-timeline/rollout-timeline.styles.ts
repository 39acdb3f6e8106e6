import { css } from 'lit';

export const rolloutTimelineStyles = css`
  /* The place of what comes after the first view. */
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 2em;
  }
  .top .views {
    flex: 1;
  }
  .tools {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    min-block-size: 4.625em;
  }
  .after {
    min-block-size: 2.75em;
  }
  .more {
    display: block;
    block-size: 2.75em;
    margin-block-start: 0.5em;
  }
  .period,
  .gap {
    margin-block-end: calc(var(--_density) * 1.25em);
  }
  .axis {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-variant-numeric: tabular-nums lining-nums;
    break-after: avoid;
  }
  .period .axis {
    padding-block: 0.375em;
    border-block-end: 2px solid var(--_text);
  }
  .axis + p {
    padding-block-start: 0.5em;
  }
  .period-heading {
    font-weight: 700;
  }
  .count {
    margin-inline-start: 0.25em;
    color: var(--_action);
  }
  .bar {
    display: block;
    flex: 1;
    block-size: 0.625em;
  }
  .bar::before {
    content: '';
    display: block;
    inline-size: calc(var(--_share) * 100%);
    block-size: 100%;
    background: var(--_data);
  }
  .gap {
    font-size: 0.875em;
    color: var(--_text-muted);
  }
  .gap .axis::after {
    content: '';
    flex: 1;
    border-block-start: 2px dashed var(--_control);
  }
  b,
  .count {
    white-space: nowrap;
  }
  .entries {
    position: relative;
    display: flow-root;
  }
  .where {
    padding-block-start: 0.75em;
    font-size: 0.8125em;
    color: var(--_text-muted);
  }
  .where::before {
    content: '';
    position: absolute;
    inset-inline: 0;
  }
  dd + .where::before {
    margin-block-start: -0.5em;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  /* One voivodeship: the sentence above has named it. */
  .one .where {
    display: none;
  }
  .entry {
    --_dot: var(--_action);
    break-inside: avoid;
  }
  dd {
    padding-block: 0.2em;
    padding-inline-start: 1em;
    line-height: max(1.35em, 1lh);
  }
  .where + dd {
    padding-block-start: 0.6em;
  }
  dd::before {
    content: '';
    position: absolute;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-block-start: 0.38em;
    margin-inline-start: -1em;
    border: 0.1875em solid var(--_dot);
    border-radius: 50%;
    background: var(--_dot);
  }
  dd.again::before {
    background: none;
  }
  .details {
    display: block;
    font-size: 0.875em;
  }
  .details,
  .ref,
  .notes {
    color: var(--_text-muted);
  }
  /* Read in one line with the number. */
  .read {
    font-size: 0;
  }
  /* In what is read there are spaces, at which no line may end. */
  .ref {
    white-space: nowrap;
    font-size: 0.75em;
    line-height: 0;
  }
  .notes {
    margin-block: calc(var(--_density) * 1.25em);
    columns: 28em;
    column-gap: 2.5em;
  }
  .notes li {
    margin-inline-start: 1.75em;
    padding-block-end: 0.375em;
    padding-inline-start: 0.25em;
    font-size: 0.8125em;
    list-style: decimal;
    line-height: 1.5;
    break-inside: avoid;
  }

  @container ppl (min-width: 18em) {
    .where {
      float: right;
      clear: both;
      margin-inline-start: 1em;
    }
  }
  @container ppl (min-width: 30em) {
    .entries {
      display: grid;
      grid-template-columns: 9em repeat(auto-fill, minmax(11.5em, 1fr));
      align-items: baseline;
      column-gap: 1em;
    }
    .one .entries {
      grid-template-columns: repeat(auto-fill, minmax(12em, 1fr));
    }
    .where {
      grid-area: auto / 1 / span var(--_count);
      margin: 0;
      /* Rather a little into the space beside it than in two pieces. */
      overflow-wrap: normal;
    }
  }
  @container ppl (min-width: 45em) {
    .period {
      display: grid;
      grid-template-columns: 9.25em minmax(0, 1fr);
      column-gap: 1.25em;
      border-block-start: 2px solid var(--_text);
    }
    .period .axis {
      display: block;
      border: 0;
    }
    .count {
      display: block;
      margin: 0;
    }
    .more {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container ppl (min-width: 66em) {
    .top {
      align-items: end;
      margin-block-end: calc(var(--_density) * 0.75em);
      border-block-end: var(--_line-width) solid var(--_line);
    }
    .tools {
      flex-basis: 0;
      padding-block-end: 0.25em;
    }
    .top .views {
      flex: none;
      margin: 0;
      border: 0;
    }
  }
`;
