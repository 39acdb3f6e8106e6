import { html, type TemplateResult } from 'lit';

/**
 * Two live regions that take turns, for a place in a template that is there from the start: nothing is said in new ones. They
 * have no role, for its name would be read out of each, empty as they are.
 */
export const announcementRegions = (said: readonly [string, string] = ['', '']): readonly TemplateResult[] =>
  said.map((words) => html`<p class="hidden" aria-live="polite">${words}</p>`);
