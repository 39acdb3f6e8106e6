import { css } from 'lit';
import { componentMarkStyles } from '../../parts/component-mark.js';

/** A project as an article: stacked, and from 40em on with its picture and facts beside the text. */
export const projectArticleStyles = [
  componentMarkStyles,
  css`
    .project {
      display: grid;
      column-gap: 2.5em;
      padding-block-start: calc(var(--_density) * 1em);
      border-block-start: var(--_line-rule) solid var(--_text);
      overflow-wrap: anywhere;
      text-wrap: pretty;
      break-inside: avoid;
    }
    .text {
      display: grid;
      gap: 0.375em;
    }
    .title {
      font-size: var(--_size-card);
      font-weight: var(--_weight-title);
      line-height: max(var(--_leading-row), 1lh);
    }
    .title a:not(:hover) {
      color: var(--_text);
      text-decoration-color: var(--_control);
    }
    .side,
    .fine {
      margin-block-start: 0.875em;
    }
    .component,
    .where,
    .fine {
      font-size: var(--_size-small);
      line-height: var(--_leading-body);
      color: var(--_text-muted);
    }
    .fine {
      font-size: var(--_size-fine);
      grid-column: 1;
    }
    .component {
      order: -1;
      display: flex;
      align-items: baseline;
      gap: 0.6em;
    }
    .about {
      margin-block-start: 0.25em;
    }
    .fact {
      display: flex;
      align-items: baseline;
      gap: 0 1em;
      flex-wrap: wrap;
      padding-block: 0.4375em;
      border-block-start: var(--_line-width) solid var(--_line);
    }
    dd {
      flex: 3 8em;
      font-weight: var(--_weight-label);
    }
    dt {
      flex: 2 8em;
      color: var(--_text-muted);
    }
    @container ppl (min-width: 40em) {
      .project {
        grid-template: auto 1fr / minmax(0, 38em) minmax(16em, 1fr);
      }
      .side {
        grid-area: 1 / 2 / span 2;
        margin: 0;
      }
      .fact:first-child {
        padding-block-start: 0;
        border: 0;
      }
    }
  `,
];
