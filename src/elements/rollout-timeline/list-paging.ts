import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../text/number.js';
import type { County } from '../../feed/schema/counties.js';
import type { Entry } from './model/entries.js';
import type { Speaker } from '../../parts/words/speaker.js';

/** The first part of each long list, or all of it once somebody has asked. */
export interface ListPaging {
  /** The entries to show. @param list what names the list in this view */
  shown(entries: readonly Entry[], limit: number, list: string): readonly Entry[];
  /** Shows all of a long list. @param entry selects its entries in the shadow root; the first new one gets the focus */
  showAll(entry: string, list: string): void;
}

/**
 * The part of a list that is shown, with the entries of the marked county, which nobody should have to look for: they stand in
 * their places, and the part stays as long as it is.
 */
export function withMarked(
  entries: readonly Entry[],
  part: readonly Entry[],
  county: County | undefined,
): readonly Entry[] {
  const own = entries.filter((entry) => entry.county === county);
  if (own.every((entry) => part.includes(entry))) return part;
  const others = part.filter((entry) => entry.county !== county);
  const shown = new Set([...others.slice(0, Math.max(0, part.length - own.length)), ...own]);
  return entries.filter((entry) => shown.has(entry));
}

/** The button under the first part of a long list. */
export function showAllButton(
  { msg, language, showAll }: Speaker & ListPaging,
  count: number,
  entry: string,
  list: string,
): TemplateResult {
  return html`<button type="button" class="more" part="button" @click=${() => showAll(entry, list)}>
    ${msg(str`Pokaż wszystkie: ${formatNumber(language, count)}`, { id: 'rollout-timeline-all' })}
  </button>`;
}
