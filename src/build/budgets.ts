// What a page with one element may load: kept by `npm run check -- size`, and told on the element's page in Storybook.
import type { ElementName } from '../elements/names.js';

/** What a page may load, in bytes. */
export interface Budget {
  /** Before it shows anything of the element; for the loader: its own. */
  readonly firstView: number;
  /** All that the element may load after that, whatever a visitor does; the words of a further language apart. */
  readonly later: number;
  /**
   * What of that comes by itself, by the names of its files: once the first view is shown, or beside the feed on a screen that
   * has room for it.
   */
  readonly byItself?: Readonly<Record<string, number>>;
}

/**
 * A budget is met by leaving something out; of the timeline and the explainer that is what only a wide screen shows: there it
 * loads beside the feed (1 to 2 KB more), and elsewhere after the first view. Of projects it is what only some have: a picture,
 * and the bar beside a share, which comes once its words are shown. The minifier's names alone move all first views
 * by 80. What comes later has room for about a tenth more than there is;
 * 1.4 KB of it is the code for other pages, for who opens it.
 */
export const budgets: Readonly<Record<'loader' | ElementName, Budget>> = {
  loader: { firstView: 2_500, later: 800 },
  'project-card': { firstView: 21_000, later: 15_500, byItself: { pictures: 700 } },
  'key-figures': { firstView: 20_500, later: 14_500 },
  'program-explainer': { firstView: 21_500, later: 17_500, byItself: { 'wide-layout': 1_700, contents: 1_000 } },
  'project-list': { firstView: 22_500, later: 23_500, byItself: { pictures: 700 } },
  'rollout-timeline': { firstView: 26_000, later: 58_500, byItself: { controls: 14_000, matrix: 2_500 } },
  'club-finder': { firstView: 26_000, later: 72_000, byItself: { 'map-view': 7_500, outlines: 3_000 } },
};
