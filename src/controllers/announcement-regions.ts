import { html, type TemplateResult } from 'lit';

/** Two live regions that take turns, for a place in a template that is there from the start: nothing is said in new ones. */
export const announcementRegions = (said: readonly [string, string] = ['', '']): readonly TemplateResult[] =>
  said.map((words) => html`<p class="hidden" role="status">${words}</p>`);
