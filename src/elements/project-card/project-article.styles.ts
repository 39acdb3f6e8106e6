import { css } from 'lit';
import { componentMarkStyles } from '../../parts/component-mark.js';

/** A project as an article: stacked, and from 40em on with its picture and facts beside the text. */
export const projectArticleStyles = [
  componentMarkStyles,
  css`
    .project {
      display: grid;
      gap: 0.875em 2.5em;
      padding-block: calc(var(--_density) * 1em);
      border-block-start: 2px solid var(--_text);
      overflow-wrap: anywhere;
    }
    .text {
      display: flex;
      flex-direction: column;
      gap: 0.375em;
    }
    .title {
      max-inline-size: 30.4em;
      font-size: 1.25em;
      font-weight: 700;
      line-height: max(1.25em, 1lh);
      text-wrap: pretty;
    }
    .title a {
      color: var(--_text);
      text-decoration-color: var(--_control);
    }
    .title a:hover {
      color: var(--_action-hover);
      text-decoration-color: currentColor;
    }
    .component,
    .where {
      font-size: 0.875em;
      line-height: 1.5;
      color: var(--_text-muted);
    }
    .component {
      order: -1;
      display: flex;
      gap: 0.6em;
      align-items: baseline;
    }
    .about {
      max-inline-size: 38em;
      margin-block-start: 0.25em;
      text-wrap: pretty;
    }
    .side {
      display: grid;
      gap: 0.875em;
      align-content: start;
    }
    .picture {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      background: var(--_sunken);
    }
    .picture:not([width][height]) {
      inline-size: 100%;
      aspect-ratio: 3 / 2;
      object-fit: cover;
    }
    .fact {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      align-items: baseline;
      padding-block: 0.4375em;
      border-block-start: var(--_line-width) solid var(--_line);
    }
    dt {
      flex: 2 1 8em;
      font-size: 0.875em;
      line-height: 1.5;
      color: var(--_text-muted);
    }
    dd {
      flex: 3 1 8em;
      font-weight: 600;
    }
    .fine {
      max-inline-size: 46em;
      font-size: 0.8125em;
      line-height: 1.5;
      color: var(--_text-muted);
    }
    .base > .project {
      padding-block-end: 0;
    }
    @container ppl (min-width: 40em) {
      .project {
        grid-template: auto 1fr / minmax(0, 38em) minmax(16em, 1fr);
      }
      .side {
        grid-area: 1 / 2 / span 2;
      }
      .fact:first-child {
        padding-block-start: 0;
        border: 0;
      }
    }
    @media print {
      .project {
        break-inside: avoid;
      }
    }
  `,
];
