import { html, type TemplateResult } from 'lit';

/** A heading of a level; a level beyond 6 is 6. */
export function heading(level: number, content: unknown, part = 'heading', id = part): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class=${part} part=${part} id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part} id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part} id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part} id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part} id=${id} tabindex="-1">${content}</h6>`;
  }
}
