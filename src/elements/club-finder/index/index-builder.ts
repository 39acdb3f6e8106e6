import type { GazetteerPlace } from '../../../places/gazetteer.js';
import type { Directory } from '../clubs/directory.js';
import { SearchIndex } from './search-index.js';

/** How many names the index takes in before the page may go on: about ten milliseconds' worth. */
const sliceSize = 5000;

/** Makes the search index anew when there are other names, bit by bit, so that the page answers meanwhile. */
export class IndexBuilder {
  /** The one with all names; the one before while the next takes in its names. */
  index: SearchIndex | undefined;

  readonly #built: () => void;
  #next: SearchIndex | undefined;
  #directory: Directory | undefined;
  #places: readonly GazetteerPlace[] | undefined;

  /** @param built called when an index is there that could not be had at once */
  constructor(built: () => void) {
    this.#built = built;
  }

  /** Whether an index is taking in its names. */
  get isBuilding(): boolean {
    return this.#next !== undefined;
  }

  /** Begins another index where these are not the names of the last one. */
  build(directory: Directory, places: readonly GazetteerPlace[]): void {
    if (directory === this.#directory && places === this.#places) return;
    this.#directory = directory;
    this.#places = places;
    this.#next = new SearchIndex(directory, places, 0);
    this.#fill(this.#next);
  }

  /** @returns whether all names are there */
  #fill(next: SearchIndex): boolean {
    if (next !== this.#next) return false;
    if (!next.fill(sliceSize)) {
      setTimeout(() => this.#fill(next) && this.#built());
      return false;
    }
    this.#next = undefined;
    this.index = next;
    return true;
  }
}
