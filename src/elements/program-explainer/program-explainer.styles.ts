import { css } from 'lit';
import { componentMarkStyles } from '../../parts/component-mark.js';

/** Everything is open and in sequence; what stands beside each other, where there is room, brings its own styles. */
export const programExplainerStyles = [
  componentMarkStyles,
  css`
    .program-name {
      display: block;
      margin-block-end: 0.25em;
      font-weight: var(--_weight-label);
      color: var(--_text);
    }
    .component {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 0.75em;
      padding-block: 0.875em calc(var(--_density) * 2em);
      border-block-start: var(--_line-rule) solid var(--_text);
    }
    .component:last-of-type {
      padding-block-end: 0;
    }
    .component > * {
      grid-column: 1 / -1;
    }
    .component > .component-mark {
      grid-column: 1;
      font-size: var(--_size-row);
    }
    .component-mark + .component-name {
      grid-column: 2;
    }
    .component-name {
      font-size: var(--_size-name);
      font-weight: var(--_weight-title);
      line-height: max(var(--_leading-title), 1lh);
      text-wrap: balance;
    }
    .text {
      max-inline-size: 38em;
      margin-block-start: 0.375em;
      text-wrap: pretty;
    }
    .steps,
    .points,
    .benefits {
      margin-block-start: calc(var(--_density) * 1.25em);
    }
    .steps {
      display: grid;
      gap: calc(var(--_density) * 1em) 1.5em;
    }
    .step {
      display: grid;
      grid-template-columns: min-content minmax(0, 38em);
      column-gap: 0.75em;
    }
    .step > * {
      grid-column: 2;
    }
    .step > .step-number {
      display: grid;
      grid-area: 1 / 1 / span 2;
      place-content: center;
      min-inline-size: 1.75em;
      block-size: 1.75em;
      font-size: var(--_size-small);
      font-weight: var(--_weight-title);
      line-height: 1;
      letter-spacing: 0;
      font-variant-numeric: tabular-nums lining-nums;
      color: var(--_action);
      border: max(1px, var(--_line-width)) solid;
      border-radius: 1em;
    }
    .step-name,
    .points-name,
    .benefits-name {
      font-weight: var(--_weight-title);
    }
    .point-name {
      display: block;
      font-weight: var(--_weight-label);
    }
    .audience {
      padding-block: 0.5em 0.25em;
      font-weight: var(--_weight-label);
    }
    .items {
      column-gap: 2.5em;
    }
    .items > li {
      position: relative;
      padding: 0.2em 0 0.2em 1.125em;
      break-inside: avoid;
      text-wrap: pretty;
    }
    .items > li::before {
      content: '';
      position: absolute;
      inset: 0.95em auto auto 0;
      inline-size: 0.5em;
      border-block-start: var(--_line-rule) solid var(--_data);
    }
    .history {
      margin-block-start: calc(var(--_density) * 1em);
    }
    .event {
      position: relative;
      padding: 0 0 calc(var(--_density) * 1.25em) 1.25em;
      border-inline-start: var(--_line-width) solid var(--_line);
      break-inside: avoid;
    }
    .event:last-child {
      padding-block-end: 0;
      margin-inline-start: var(--_line-width);
      border: 0;
    }
    .event::before {
      content: '';
      position: absolute;
      inset: 0.4em auto auto -0.3125em;
      border: 0.28125em solid var(--_data);
      border-radius: 1em;
    }
  `,
];
