import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import { FeedError } from '../../../feed/errors.js';
import { fold } from '../../../text/fold.js';
import { isCountry, parsePhrase } from '../../../places/place-phrase.js';
import type { Answer, Reading } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import type { Entry } from '../index/entry.js';
import { hasClub, type SearchIndex } from '../index/search-index.js';
import { nearestTitle } from '../results/distance.js';
import { titleWords } from '../results/wording.js';

/** Isolates keep right-to-left text from turning the sentence round. */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Nobody types this much; what is pasted must not slow the page down or fill it. */
export const firstLine = (text: string): string => [...text.trim()].slice(0, 100).join('');

/** What a visitor's text is taken for, and what else it may mean. */
export function readText(index: SearchIndex, text: string): Reading {
  const asked = firstLine(text);
  const [first, ...others] = index.read(asked);
  return { asked, entry: first?.entry, how: first?.how, others: others.map(({ entry }) => entry) };
}

/**
 * The place that the page names; nothing where it is unknown or one of several, which is reported with names that work.
 * @param within the beginning of the TERYT codes that the page keeps to; it decides between places of one name
 * @param url the feed's
 */
export function readNear(index: SearchIndex, near: string, within: string, url: string): Entry | FeedError {
  const found = namedPlaces(index, near, within);
  if (found.length === 1) return found[0]!;
  const all = found.length ? found : index.read(firstLine(near)).map(({ entry }) => entry);
  // Two places of one voivodeship have one name.
  const candidates = [...new Set(all.map(({ title }) => `"${title}"`))].join(' or ');
  const hint = candidates && ` Write ${candidates}.`;
  return found.length
    ? new FeedError('ambiguous', `near="${firstLine(near)}" has several meanings.${hint}`, url)
    : new FeedError('unknown-place', `near="${firstLine(near)}" names no place that the feed knows.${hint}`, url);
}

/**
 * Those whose whole name it is, of the first kind that has any, within the page's bounds where one is. One that the feed
 * itself knows comes before its namesakes in the gazetteer: the list must not turn once a visitor has that loaded.
 */
export function namedPlaces(index: SearchIndex, near: string, within: string): readonly Entry[] {
  const whole = index.exact(near);
  const all = whole.length ? whole : partsWithClub(index, near);
  const alike = all.filter(({ kind }) => kind === all[0]?.kind);
  const inside = alike.filter(({ county, code }) => (county ?? code)?.startsWith(within));
  const found = inside.length ? inside : alike;
  // Its own place comes before a town in whose parts its clubs are: Trzebinia, of Trzebinia-Siersza.
  const own = found.filter(({ isDoubtful }) => !isDoubtful);
  const known = own.length ? own : found.filter(hasClub);
  return known.length === 1 ? known : found;
}

/** Parts of towns in which clubs are, by the part's own name: 'Siersza', of Trzebinia-Siersza. */
const partsWithClub = (index: SearchIndex, near: string): readonly Entry[] =>
  index
    .read(firstLine(near))
    .map(({ entry }) => entry)
    .filter((entry) => entry.kind === 'place' && hasClub(entry) && fold(entry.name).endsWith(` ${fold(near)}`));

/** What an answer says first. */
export interface Headline {
  readonly title: string;
  /** Where nothing was understood: what to do. */
  readonly advice?: string;
}

/** What an answer by distance says first, and one to a text that was not understood; undefined for others. */
export function headlineOf(context: FinderContext, answer: Answer): Headline | undefined {
  const title = nearestTitle(context, answer);
  const all = title ?? titleWords(context, answer);
  return notFoundWords(context.msg, answer.reading, all) ?? (title === undefined ? undefined : { title });
}

/** What to say where nothing was understood: never an empty screen. @param all what is shown instead */
function notFoundWords(msg: Message, { asked, entry }: Reading, all: string): Headline | undefined {
  if (!asked || entry || isCountry(asked)) return undefined;
  const typed = isolated(asked);
  return {
    title: msg(str`Nie znaleziono: „${typed}”`, { id: 'club-finder-lost' }),
    advice: /^[\d\s.,;°'"NESW+-]+$/i.test(asked)
      ? msg(str`Wpisz nazwę miejscowości, nie cyfry. Niżej cała lista: ${all}.`, { id: 'club-finder-digits-advice' })
      : parsePhrase(asked).runs.length === 0
        ? msg(str`Wpisz nazwę miejscowości, bez ulicy i kodu pocztowego. Niżej cała lista: ${all}.`, {
            id: 'club-finder-address-advice',
          })
        : msg(str`Sprawdź pisownię albo wpisz miasto powiatowe. Niżej cała lista: ${all}.`, {
            id: 'club-finder-lost-advice',
          }),
  };
}

/** A slip is never mended in silence. */
export function guessWords(msg: Message, { asked, entry, how }: Reading): string {
  if ((how !== 'slip' && how !== 'part') || !entry) return '';
  const typed = isolated(asked ?? '');
  return msg(str`Nie znaleziono nazwy „${typed}”. Czy chodzi o: ${entry.title}?`, { id: 'club-finder-guess' });
}
