import type { Content } from '../../../feed/schema/collection.js';
import type { counties } from '../../../feed/schema/counties.js';
import type { rollouts } from '../../../feed/schema/rollouts.js';
import { compareText } from '../../../text/collate.js';
import { narrow, validChoice, type Choice } from './choice.js';
import { readEntries, within, type Entry, type Selection } from './entries.js';
import { sortName } from './entry-words.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { buildStory, type Story } from './story.js';

/** What the views show of the feed. */
export interface Model {
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  /** What the page's attributes show. */
  readonly selected: readonly Entry[];
  /** What the visitor's choice leaves of that. */
  readonly story: Story;
  /** The visitor's choice, without what the page no longer shows. */
  readonly choice: Choice;
  /** The place of each entry's name in the order of the dictionary; the same name has the same. */
  readonly ranks: ReadonlyMap<Entry, number>;
}

/** What a model is made of. */
type Sources = readonly unknown[];

/** Ten thousand entries have a few hundred names: these are compared, and the entries by numbers. */
function rankNames(speaker: Speaker, all: readonly Entry[]): ReadonlyMap<Entry, number> {
  const names = all.map((entry) => sortName(speaker, entry));
  const order = new Map([...new Set(names)].sort(compareText(speaker.language)).map((name, rank) => [name, rank]));
  return new Map(all.map((entry, at) => [entry, order.get(names[at]!)!]));
}

/** Keeps what was made last, and makes it anew when one of its sources is another. */
class Memo<Value> {
  #sources: Sources = [];
  #value: Value | undefined;

  get(sources: Sources, make: () => Value): Value {
    if (this.#value === undefined || sources.some((source, at) => source !== this.#sources[at])) {
      this.#value = make();
      this.#sources = sources;
    }
    return this.#value;
  }
}

/** Makes each part of the model anew only when what it is made of has changed: ten thousand entries are not sorted for each click. */
export class ModelMemo {
  readonly #all = new Memo<readonly Entry[]>();
  readonly #selected = new Memo<readonly Entry[]>();
  readonly #ranks = new Memo<ReadonlyMap<Entry, number>>();
  readonly #choice = new Memo<Choice>();
  readonly #story = new Memo<Story>();

  get(
    content: Content<readonly [typeof rollouts, typeof counties]>,
    selection: Selection,
    chosen: Choice,
    speaker: Speaker,
  ): Model {
    const { from, to, voivodeship } = selection;
    const all = this.#all.get([content], () => readEntries(content.rollouts, content.counties));
    const selected = this.#selected.get([all, from, to, voivodeship], () => within(all, selection));
    const ranks = this.#ranks.get([all, speaker.language], () => rankNames(speaker, all));
    const choice = this.#choice.get([selected, chosen], () => validChoice(chosen, selected));
    const story = this.#story.get([selected, ranks, choice.voivodeship, choice.period, choice.until], () =>
      buildStory(narrow(selected, choice), (a, b) => ranks.get(a)! - ranks.get(b)!),
    );
    return { all, selected, ranks, choice, story };
  }
}
