import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../text/number.js';
import type { Entry } from './model/entries.js';
import type { Speaker } from '../speaker.js';

/** The first part of each long list, or all of it once somebody has asked. */
export interface ListPaging {
  /** The entries to show. @param list what names the list in this view */
  shown(entries: readonly Entry[], limit: number, list: string): readonly Entry[];
  /** Shows all of a long list. @param entry selects its entries in the shadow root; the first new one gets the focus */
  showAll(entry: string, list: string): void;
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
