import { css } from 'lit';
import { benefitTabsStyles } from './benefit-tabs.js';

export { tabs as tabStrip } from '../../parts/controls/tabs.js';
export { BenefitTabs } from './benefit-tabs.js';

/**
 * What stands beside each other: marks and texts, the points of a component and its text, components that have no more than a
 * text; the dates of the history, its texts and what is said of the source.
 */
export const styles = [
  ...benefitTabsStyles,
  css`
    @container ppl (min-width: 40em) {
      .component {
        grid-template-columns: 2.25em minmax(0, 1fr);
        column-gap: 1em;
      }
      .component > * {
        grid-column: 2;
      }
      .component > .component-mark {
        grid-row: span 2;
        font-size: var(--_size-title);
      }
      .items {
        columns: 2;
      }
      .event {
        display: grid;
        grid-template-columns: 11em minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .event > * {
        grid-column: 2;
      }
      .event > .when {
        grid-area: 1 / 1 / span 3;
      }
    }
    @container ppl (min-width: 60em) {
      .sections {
        display: flex;
        flex-wrap: wrap;
        column-gap: 2.5em;
      }
      .component {
        grid-template: auto auto 1fr / 2.25em minmax(0, 1fr) minmax(0, 1fr);
        flex: 0 0 100%;
      }
      .brief {
        grid-template-columns: 2.25em minmax(0, 1fr);
        flex: 1 0 26%;
      }
      .component > * {
        grid-column: 2 / -1;
      }
      .component > .text {
        grid-column: 2;
      }
      .component > .points {
        grid-area: 1 / 3 / span 3;
        margin: 0;
      }
      .points > .items {
        columns: 1;
      }
      .event {
        grid-template-columns: 10em minmax(0, 1fr) 20em;
      }
      .event > .note {
        grid-area: 1 / 3 / span 2;
        margin: 0;
      }
      .steps.few {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
      .few .step {
        display: block;
      }
      .few .step-number {
        inline-size: 1.75em;
        margin-block-end: 0.5em;
      }
    }
  `,
];
