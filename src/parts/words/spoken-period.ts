import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';

/** A period in words, for a dash between two dates is passed over where it is read out. */
export const spokenPeriod = (msg: Message, from: string | number, to: string | number): string =>
  msg(str`od ${from} do ${to}`, { id: 'period' });
