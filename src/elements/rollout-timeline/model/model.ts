import type { Content } from '../../../feed/schema/collection.js';
import type { counties } from '../../../feed/schema/counties.js';
import type { rollouts } from '../../../feed/schema/rollouts.js';
import { compareText } from '../../../text/collate.js';
import { narrow, stillThere, type Choice } from './choice.js';
import { details, sortName } from './entry-words.js';
import { layOut, type Matrix } from '../timeline/matrix.js';
import { readEntries, tell, within, type Entry, type Frame, type Story } from './story.js';
import type { Speaker } from './speaker.js';

/** What is shown of the feed, and how the timeline lays it out. */
export interface Told {
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  /** What the page's attributes show. */
  readonly framed: readonly Entry[];
  /** What the visitor's choice leaves of that. */
  readonly story: Story;
  readonly matrix: Matrix | undefined;
  /** The place of each entry's name in the order of the dictionary; the same name has the same. */
  readonly ranks: ReadonlyMap<Entry, number>;
}

/** Ten thousand entries have a few hundred names: these are compared, and the entries by numbers. */
function rankNames(speaker: Speaker, all: readonly Entry[]): ReadonlyMap<Entry, number> {
  const names = all.map((entry) => sortName(speaker, entry));
  const order = new Map([...new Set(names)].sort(compareText(speaker.language)).map((name, rank) => [name, rank]));
  return new Map(all.map((entry, at) => [entry, order.get(names[at]!)!]));
}

type Kept = Told & { readonly by: readonly unknown[] };

/** Makes the model anew only when what it is made of has changed: ten thousand entries are not sorted for each click. */
export class Telling {
  told: Kept | undefined;

  tell(
    content: Content<readonly [typeof rollouts, typeof counties]>,
    frame: Frame,
    choice: Choice,
    speaker: Speaker,
  ): Told {
    const { voivodeship, period, until } = choice;
    const { language } = speaker;
    const by = [content, language, frame.from, frame.to, frame.voivodeship, voivodeship, period, until];
    if (!this.told || by.some((value, index) => value !== this.told?.by[index])) {
      const all = this.told?.by[0] === content ? this.told.all : readEntries(content.rollouts, content.counties);
      const framed = within(all, frame);
      const ranks = this.told?.all === all && this.told.by[1] === language ? this.told.ranks : rankNames(speaker, all);
      const rank = (entry: Entry) => ranks.get(entry)!;
      const story = tell(narrow(framed, stillThere(choice, framed)), (a, b) => rank(a) - rank(b));
      const width = (entry: Entry) => sortName(speaker, entry) + (details(speaker, entry).length ? ' (label)' : '');
      this.told = { by, all, ranks, framed, story, matrix: layOut(story, width) };
    }
    return this.told;
  }
}
