import { css } from 'lit';
import { highlightStyles } from '../../../design/theme-highlight.styles.js';

/** The map view: the picture and what it means, the choice of a period, and the list. */
export const mapViewStyles = [
  highlightStyles,
  css`
    .map-view {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_density) * 1.5em) 2.5em;
    }
    .map-main {
      display: grid;
      gap: 1em;
      align-content: start;
    }
    /* Its height is kept, and a long card scrolls in it: nothing moves under the pointer that chooses. */
    .map-county {
      block-size: 15em;
      overflow-y: auto;
      border: max(1px, var(--_line-width)) solid transparent;
    }
    .map-county:not(.filled) {
      display: grid;
      gap: 0.25em;
      align-content: center;
      padding-inline: 1em;
      background: var(--_sunken);
    }
    .whole {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
    }
    .whole > b {
      font-size: var(--_size-figure-narrow);
      line-height: 1.1;
      letter-spacing: -0.02em;
      font-variant-numeric: tabular-nums lining-nums;
      color: var(--_action);
    }
    .whole > span {
      flex: 1 1 14em;
      text-wrap: pretty;
    }
    .map-county > .county {
      min-block-size: 100%;
      margin: 0;
    }
    .map-figure {
      display: grid;
      gap: 0.75em;
      align-content: start;
    }

    .area {
      fill: var(--_land);
      fill-rule: evenodd;
      stroke: var(--_surface);
      stroke-width: 0.75px;
      stroke-linejoin: round;
      vector-effect: non-scaling-stroke;
    }
    .area.now {
      fill: var(--_data);
    }
    .area.earlier {
      fill: var(--_tint);
    }
    .area.chosen {
      fill: var(--_highlight-tint);
      stroke: var(--_highlight);
      stroke-width: 2px;
    }

    .marks {
      --_core: var(--_action);
      --_size: 0.75em;
    }
    .marks.earlier {
      --_core: var(--_data);
      --_size: 0.5625em;
    }
    .marks.chosen {
      --_core: var(--_highlight);
      --_size: 0.875em;
    }
    .core {
      stroke: var(--_core);
      stroke-width: var(--_size);
    }
    .edge {
      stroke: var(--_surface);
      stroke-width: calc(var(--_size) + 0.25em);
    }
    .ring {
      stroke: var(--_core);
      stroke-width: calc(var(--_size) + 0.5em);
    }
    .gap.dot {
      stroke: var(--_land);
      stroke-width: calc(var(--_size) + 0.25em);
    }
    .marks.other {
      --_size: 0.3125em;
    }
    .other .edge {
      stroke: var(--_control);
    }
    .other .core {
      stroke: var(--_surface);
    }
    .marks.none {
      --_size: 0.125em;
      --_core: var(--_control);
    }
    .none .edge {
      stroke: none;
    }
    .chosen:is(.none, .other) {
      --_size: 0.5em;
    }
    .chosen:is(.none, .other) .edge {
      stroke: var(--_highlight);
      stroke-width: calc(var(--_size) + 0.5em);
    }
    .chosen:is(.none, .other) .core {
      stroke: var(--_surface);
    }
    .map-label.chosen {
      display: block;
      font-weight: 700;
      color: var(--_highlight);
    }
    /* Where the map is narrow the name may need a second line. */
    .map-label.chosen {
      white-space: normal;
      overflow-wrap: anywhere;
      max-inline-size: calc((1 - var(--_x)) * 100% - 1.5em);
    }
    .map-label.chosen.left {
      max-inline-size: calc(var(--_x) * 100% - 1.5em);
      inline-size: max-content;
      text-align: end;
    }
    /* On the narrowest it would lie on other marks; the card beside the map says the name too. */
    @container ppl (max-width: 17.99em) {
      .map-label.chosen {
        display: none;
      }
    }
    .map-label:is(.chosen, .again).right {
      transform: translate(1.25em, -50%);
    }
    .map-label:is(.chosen, .again).left {
      transform: translate(calc(-100% - 1.25em), -50%);
    }

    .map-legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
    }
    .map-legend li {
      display: flex;
      align-items: center;
      gap: 0.4em;
    }
    .map-legend li > span {
      font-size: 0.8125em;
      color: var(--_text-muted);
    }
    /* The place of what is said once a county is chosen. */
    .map-legend .unused {
      visibility: hidden;
    }
    .map-legend b {
      font-weight: 600;
      color: var(--_text);
    }
    .swatch {
      flex: none;
      inline-size: 1.5em;
      block-size: 1.5em;
      overflow: visible;
    }

    :where(fieldset, legend) {
      padding: 0;
      min-inline-size: 0;
    }
    legend {
      font-size: 0.875em;
      font-weight: 600;
    }
    .when-to-show {
      margin-block-end: calc(var(--_density) * 1.25em);
    }
    .wave {
      position: relative;
      display: grid;
      grid-template-columns: auto minmax(4.5em, max-content) 2.5em minmax(0, 1fr);
      align-items: center;
      gap: 0.5em;
      min-block-size: 2.75em;
      font-variant-numeric: tabular-nums lining-nums;
      cursor: pointer;
    }
    .wave input,
    .mode input {
      flex: none;
      inline-size: 1.125em;
      block-size: 1.125em;
      margin: 0;
      accent-color: var(--_action);
    }
    .wave-when,
    .wave-count {
      font-size: 0.875em;
    }
    .wave-when {
      white-space: nowrap;
    }
    .wave-count {
      text-align: end;
    }
    .wave-bar::before {
      content: '';
      display: block;
      inline-size: calc(var(--_share) * 100%);
      block-size: 0.625em;
      background: var(--_data);
    }
    .on .wave-when {
      font-weight: 700;
      color: var(--_action);
    }
    .on .wave-bar::before {
      background: var(--_action);
    }
    .after .wave-bar::before {
      background: none;
      border: 2px solid var(--_control);
    }
    .wave-gap {
      padding-inline-start: 2em;
      font-size: 0.8125em;
      line-height: max(1.5em, 1lh);
      color: var(--_text-muted);
    }
    .modes {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      margin-block-start: 0.25em;
    }
    .mode {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: 3.15em;
      font-size: 0.875em;
      cursor: pointer;
    }

    .map-list {
      columns: 18em;
      column-gap: 2.5em;
    }
    .map-list > li {
      break-inside: avoid;
      padding-block-end: calc(var(--_density) * 1.25em);
    }
    .map-when {
      padding-block-end: 0.25em;
      border-block-end: 2px solid var(--_text);
      font-weight: 700;
      font-variant-numeric: tabular-nums lining-nums;
      break-after: avoid;
    }
    .map-count {
      margin-inline-start: 0.5em;
      font-size: 0.875em;
      color: var(--_action);
    }
    .map-entry {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
      padding-block: 0.1em;
      border-block-end: var(--_line-width) solid var(--_line);
      overflow-wrap: anywhere;
      break-inside: avoid;
    }
    .pick {
      min-block-size: 1.75em;
      text-align: start;
      cursor: pointer;
      text-decoration: underline 1px var(--_control);
      text-underline-offset: 0.18em;
    }
    .pick:hover {
      color: var(--_action-hover);
      text-decoration-thickness: 2px;
    }
    .map-where {
      margin-inline-start: auto;
      padding: 0;
      font-size: 0.8125em;
      color: var(--_text-muted);
    }
    .map-entry.marked {
      padding-inline-start: 0.75em;
    }
    .map-entry .details {
      flex-basis: 100%;
      padding-block-end: 0.25em;
    }

    @container ppl (min-width: 20em) {
      .map-county {
        block-size: 13em;
      }
    }
    @container ppl (min-width: 24em) {
      .map-county {
        block-size: 11em;
      }
    }
    @container ppl (min-width: 60em) {
      .map-county {
        block-size: 9em;
      }
    }
    @container ppl (min-width: 43em) {
      .map-view {
        grid-template-columns: minmax(0, 1.5fr) minmax(16em, 1fr);
      }
      .map-list {
        grid-column: 1 / -1;
      }
      .marks {
        --_size: 0.875em;
      }
      .marks.earlier {
        --_size: 0.6875em;
      }
      .marks.chosen {
        --_size: 1em;
      }
      .marks.other {
        --_size: 0.375em;
      }
      .marks.none {
        --_size: 0.1875em;
      }
      .chosen:is(.none, .other) {
        --_size: 0.625em;
      }
    }
    @media (pointer: coarse) {
      .pick {
        min-block-size: 2.75em;
      }
    }
    @media (forced-colors: active) {
      .area {
        fill: Canvas;
        stroke: CanvasText;
      }
      .area.chosen {
        fill: Canvas;
        stroke: Highlight;
      }
      .marks,
      .marks.earlier,
      .marks.none {
        --_core: CanvasText;
      }
      .marks.chosen {
        --_core: Highlight;
      }
      .chosen:is(.none, .other) .edge {
        stroke: Highlight;
      }
      .map-label.chosen {
        color: Highlight;
      }
      .edge,
      .gap.dot,
      .other .core,
      .chosen:is(.none, .other) .core {
        stroke: Canvas;
      }
      /* Filled, hollow, a small dot: no two of them differ by their size alone. */
      :is(.earlier, .other):not(.chosen) .edge {
        stroke: CanvasText;
      }
      .earlier:not(.chosen) .core {
        stroke: Canvas;
      }
      .wave-bar::before {
        background: CanvasText;
      }
      .on .wave-bar::before {
        background: Highlight;
      }
    }
    @media print {
      .when-to-show,
      .map-county:not(.filled) {
        display: none;
      }
      .map-county {
        block-size: auto;
        overflow: visible;
      }
      .map-view {
        display: block;
      }
      .map-view > * + * {
        margin-block-start: 1em;
      }
      .pick {
        text-decoration: none;
      }
    }
  `,
];
