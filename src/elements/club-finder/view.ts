import type { CSSResultOrNative } from 'lit';
import type { Club } from '../../feed/schema/clubs.js';
import type { Answer } from './find-clubs.js';
import type { Entry } from './search-index.js';
import type { Speaker } from './speaker.js';

/** What a view beside the list needs. The list is always there too. */
export interface FinderViewContext extends Speaker {
  readonly answer: Answer;
  /** All clubs within the bounds, not only those that the list shows. */
  readonly inside: readonly Club[];
  /** Looks around a place, as if it had been chosen in the field. */
  choose(entry: Entry): void;
}

/** A view that is loaded when it is asked for. */
export interface FinderViewPart {
  readonly styles: readonly CSSResultOrNative[];
  view(context: FinderViewContext): unknown;
  /** Called after each rendering: ties the rows of the list to the view. */
  follow(root: ParentNode, answer: Answer): void;
}
