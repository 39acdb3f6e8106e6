import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';

/** A period in words, for a dash between two dates is passed over where it is read out. */
export const spokenPeriod = (msg: Message, from: string | number, to: string | number): string =>
  msg(str`od ${from} do ${to}`, { id: 'period' });

/** A period as it is seen, with a dash, and in words for the ear. */
export const periodOfYears = (msg: Message, from: string | number, to: string | number, seen: string): TemplateResult =>
  html`<span class="hidden">${spokenPeriod(msg, from, to)}</span><span aria-hidden="true">${seen}</span>`;
