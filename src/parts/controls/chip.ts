import { css, html, type TemplateResult } from 'lit';
import { icon, iconStyles, cross } from '../icon.js';

/**
 * Something chosen that takes itself back. On paper it is what was chosen, in words.
 * @param removes what pressing it does, for those who don't see the cross: 'Remove filter:'
 */
export function chip(removes: string, label: unknown, remove: () => void): TemplateResult {
  return html`<button type="button" class="chip" part="chip" @click=${remove}>
    <span><span class="hidden">${removes} </span>${label}</span>${icon(cross)}
  </button>`;
}

export const chipStyles = [
  iconStyles,
  css`
    .chip {
      position: relative;
      display: flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: var(--_chip-height);
      padding: 0.25em 0.625em;
      font-size: var(--_size-small);
      line-height: 1.35;
      text-align: start;
      color: var(--_text);
      background: var(--_tint);
      border: max(1px, var(--_line-width)) solid var(--_control);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    /* Pressed within 44 px, however small it looks. */
    .chip::after {
      content: '';
      position: absolute;
      inset: calc(50% - var(--_chip-height-coarse) / 2) 0;
    }
    .chip:hover {
      border-color: var(--_action);
    }
    .chip:active {
      box-shadow: inset 0 0 0 1px var(--_action);
    }
    @media (pointer: coarse) {
      .chip {
        min-block-size: var(--_chip-height-coarse);
      }
    }
    @media print {
      .chip {
        padding: 0;
      }
      .chip > .icon {
        display: none;
      }
    }
  `,
];
