import { css } from 'lit';
import { benefitTabsStyles } from './benefit-tabs.js';

export { tabs as tabStrip } from '../../parts/controls/tabs.js';
export { BenefitTabs } from './benefit-tabs.js';

/**
 * What stands beside each other: marks and texts, the points of a component and its text, components that have no more than a
 * text; the dates of the history, its texts and what is said of the source. Each selector weighs more than that of the narrow
 * layout: in what a server has rendered these styles stand before those.
 */
export const styles = [
  ...benefitTabsStyles,
  css`
    @container ppl (min-width: 40em) {
      .sections > .component {
        grid-template-columns: 2.25em minmax(0, 1fr);
        column-gap: 1em;
      }
      .sections > .component > * {
        grid-column: 2;
      }
      .sections > .component > .component-mark {
        grid-area: auto / 1 / span 2;
        font-size: var(--_size-title);
      }
      .sections .items {
        columns: 2;
      }
      .sections .event {
        display: grid;
        grid-template-columns: 11em minmax(0, 1fr);
        column-gap: 1.5em;
      }
      .sections .event > * {
        grid-column: 2;
      }
      .sections .event > .when {
        grid-area: 1 / 1 / span 3;
      }
    }
    @container ppl (min-width: 60em) {
      .sections {
        display: flex;
        flex-wrap: wrap;
        column-gap: 2.5em;
      }
      .sections > .component {
        grid-template: auto auto 1fr / 2.25em minmax(0, 1fr) minmax(0, 1fr);
        flex: 0 0 100%;
      }
      .sections > .brief {
        grid-template-columns: 2.25em minmax(0, 1fr);
        flex: 1 0 26%;
      }
      .sections > .component > * {
        grid-column: 2 / -1;
      }
      .sections > .component > :is(.component-name, .text) {
        grid-column: 2;
      }
      .sections > .component > .points {
        grid-area: 1 / 3 / span 3;
        margin: 0;
      }
      .sections .points > .items {
        columns: 1;
      }
      .sections .event {
        grid-template-columns: 10em minmax(0, 1fr) 20em;
      }
      .sections .event > .note {
        grid-area: 1 / 3 / span 2;
        margin: 0;
      }
      .sections .few {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
      .sections .few .step {
        display: block;
      }
      .sections .few .step-number {
        inline-size: 1.75em;
        margin-block-end: 0.5em;
      }
    }
  `,
];
