import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';

/** A period in words, for a dash between two dates is passed over where it is read out. */
export const spokenPeriod = (msg: Message, from: string | number, to: string | number): string =>
  msg(str`od ${from} do ${to}`, { id: 'period' });

/**
 * Years as they are seen; those with a dash, '2003–2006', in words for the ear. The stroke of '2003/2004' a voice reads well.
 * @param seen as `formatPeriod` has them
 */
export const periodOfYears = (
  msg: Message,
  from: string | number,
  to: string | number,
  seen: string,
): TemplateResult | string =>
  seen[4] === '–'
    ? html`<span class="hidden">${spokenPeriod(msg, from, to)}</span><span aria-hidden="true">${seen}</span>`
    : seen;
