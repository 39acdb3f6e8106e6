import type { County } from '../../feed/schema/counties.js';
import type { ListPaging } from './list-paging.js';
import type { Choice } from './model/choice.js';
import type { Speaker } from '../../parts/words/speaker.js';
import type { Story } from './model/story.js';

/** The county that is marked: the page's own, or the one that somebody looked for. */
export interface MarkedCounty {
  readonly county: County;
  /** The page names it as its own. */
  readonly isOwn: boolean;
  /** How its entries are marked, in words; undefined where what would say it did not arrive. */
  readonly label: string | undefined;
}

/** What each view knows: what it shows, what is marked in it, and how things are said. */
export interface ViewContext extends Speaker, ListPaging {
  /** What the visitor's choice leaves of what the page shows. */
  readonly story: Story;
  readonly marked: MarkedCounty | undefined;
  /** Where, if not everywhere. */
  readonly place: string | undefined;
  /** Marks what is Polish in a text of another language, once the controls are there. */
  readonly mark: (text: unknown) => unknown;
  /** The level of headings inside the view. */
  readonly level: number;
}

/** Chooses; what is given as undefined is chosen no more. Tells the page, for it is always somebody who chooses. */
export type Choose = (change: Partial<Choice>) => void;
