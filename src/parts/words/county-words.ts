import { str } from '@lit/localize';
import type { Text } from '../../feed/schema/values.js';
import { isCityCounty } from '../../places/voivodeships.js';
import type { Speaker } from './speaker.js';

/**
 * A county within a sentence: 'powiat łęczycki', 'the city of Łomża'. Official names are Polish in every language; that a city is
 * one is said in the language of the sentence.
 */
export function countyWords(
  { msg, plain }: Pick<Speaker, 'msg' | 'plain'>,
  { teryt, name, seat }: { readonly teryt: string; readonly name: Text; readonly seat: Text },
): string {
  const city = plain(seat);
  return isCityCounty(teryt) ? msg(str`miasto ${city}`, { id: 'city-words' }) : plain(name);
}
