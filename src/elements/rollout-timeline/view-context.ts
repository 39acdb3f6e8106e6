import type { CSSResultOrNative } from 'lit';
import type { LoadedFeed } from '../../feed/client.js';
import type { FeedError } from '../../feed/errors.js';
import type { County } from '../../feed/schema/counties.js';
import type { Choice } from './model/choice.js';
import type { Entry, Story } from './model/story.js';
import type { Speaker } from './model/speaker.js';

/** What each view shows, and how it says it: one state for all of them. */
export interface ViewContext extends Speaker {
  /** What is shown: what the visitor's choice leaves of the frame. */
  readonly story: Story;
  /** All that the page's attributes show, in time: what the visitor chooses from. */
  readonly framed: readonly Entry[];
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  /** The place of each entry's name in the order of the dictionary. */
  readonly ranks: ReadonlyMap<Entry, number>;
  readonly counties: readonly County[];
  /** The feed: where it is, and what it says of itself. */
  readonly loaded: LoadedFeed;
  /** The widget's title. */
  readonly title: string;
  /** The county that is marked: the page's own, or the one that somebody looked for. */
  readonly chosen: County | undefined;
  /** The marked county is the page's own. */
  readonly isYours: boolean;
  /** How its entries are marked, in words; undefined where there is none, or what would mark it did not arrive. */
  readonly mark: string | undefined;
  readonly choice: Choice;
  /** Which view is shown: `timeline`, `map` or `table`. */
  readonly view: string;
  /** Where, if not everywhere. */
  readonly place: string | undefined;
  /** The level of headings inside the view. */
  readonly level: number;
  /** The feed as the page gave it, or its address: the map asks it for the counties' areas. */
  readonly source: unknown;
  /** Tells the page of a mistake, once. */
  report(error: FeedError): void;
  /** Somebody has sorted: the table says how it stands now. */
  readonly sorted: boolean;
  /** Chooses; what is given as undefined is chosen no more. Tells the page, for it is always somebody who chooses. */
  choose(change: Partial<Choice>): void;
  /** The first part of a long list, or all of it once somebody asked. @param list what names the list in this view */
  shown(entries: readonly Entry[], limit: number, list: string): readonly Entry[];
  /** Shows all of a long list. @param entry selects its entries in the shadow root; the first new one gets the focus */
  showAll(entry: string, list: string): void;
}

/** A view that is loaded when it is asked for. */
export interface ViewPart {
  readonly styles: readonly CSSResultOrNative[];
  view(context: ViewContext): unknown;
}
