import { css } from 'lit';

/**
 * The map as both elements show it. It is as wide as its place and as high as the country's shape says; marks and names keep
 * their size, for strokes don't scale and names stand on top. Nothing is measured.
 */
export const mapStyles = css`
  .map {
    position: relative;
    inline-size: 100%;
    max-inline-size: 46em;
    cursor: pointer;
  }
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .land {
    fill: var(--_land);
    stroke: var(--_surface);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .dot {
    fill: none;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .map-label {
    position: absolute;
    inset-inline-start: calc(var(--_x) * 100%);
    inset-block-start: calc(var(--_y) * 100%);
    display: none;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.1;
    white-space: nowrap;
    transform: translate(0.9em, -50%);
    text-shadow:
      0 0 2px var(--_surface),
      0 0 2px var(--_surface),
      0 0 3px var(--_surface);
    pointer-events: none;
  }
  .map-label.left {
    transform: translate(calc(-100% - 0.9em), -50%);
  }
  .map-label.above {
    transform: translate(-50%, calc(-100% - 0.75em));
  }
  .map-label.below {
    transform: translate(-50%, 0.75em);
  }
  .map-note {
    font-size: 0.8125em;
    line-height: max(1.4em, 1lh);
    color: var(--_text-muted);
  }
  @container ppl (min-width: 60em) {
    .map-label {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .land {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    .map-label {
      text-shadow: none;
      background: Canvas;
    }
  }
  @media print {
    .map {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
