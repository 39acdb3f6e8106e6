import { html, nothing, type TemplateResult } from 'lit';

/** What a message says when there is no content: the fact, what to do about it, and the buttons that do it. */
export interface MessageText {
  what: string;
  advice?: string;
  actions?: unknown;
}

/** Nothing to show, said plainly. `error` marks what went wrong, apart from what is merely empty. */
export function message(kind: 'empty' | 'error', { what, advice, actions }: MessageText): TemplateResult {
  return html`<div class="message ${kind}" part="message">
    <p class="message-what">${what}</p>
    ${advice ? html`<p class="message-advice">${advice}</p>` : nothing} ${actions ?? nothing}
  </div>`;
}
