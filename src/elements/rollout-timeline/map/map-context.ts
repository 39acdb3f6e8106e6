import type { FeedError } from '../../../feed/errors.js';
import type { LoadedFeed } from '../../../feed/read.js';
import type { County } from '../../../feed/schema/counties.js';
import type { Choice } from '../model/choice.js';
import type { Entry } from '../model/entries.js';
import type { Choose, ViewContext } from '../view-context.js';

/** Where the areas of the counties come from. */
export interface AreaSource {
  readonly loaded: LoadedFeed;
  /** The counties whose areas are wanted. */
  readonly counties: readonly County[];
  /** Is told when areas that the feed names cannot be had or read. */
  report(error: FeedError): void;
}

/** What the map knows beside what every view does. */
export interface MapContext extends ViewContext {
  /** All of the feed, in time. */
  readonly all: readonly Entry[];
  /** All that the page's attributes show, in time. */
  readonly selected: readonly Entry[];
  readonly counties: readonly County[];
  readonly choice: Choice;
  readonly choose: Choose;
  readonly areas: AreaSource;
  /** What is known of a county that somebody has chosen; undefined: none has been chosen. */
  readonly countyCard: unknown;
}
