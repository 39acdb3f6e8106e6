import type { PlaceEntry, PlaceMatch } from '../../../places/place-search.js';

/** Something that a visitor can mean. */
export interface Entry extends PlaceEntry {
  /** What `ppl-select` says of it. A place has none of its own: its title, which `near` understands. */
  readonly id: string;
  /** What the heading calls it: 'Strzelin, powiat strzeliński'. */
  readonly title: string;
  /** What tells it from others of its name: county and voivodeship. */
  readonly where: string;
  /** The place from whose middle distances are measured. */
  readonly centre: string;
}

export type Match = PlaceMatch<Entry>;
