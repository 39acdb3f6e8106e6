import { matrixStyles } from './matrix.styles.js';
import type { Entry } from '../model/entries.js';
import { details, sortName } from '../model/entry-words.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { isPeriod, overlap, type Gap, type Period, type Story } from '../model/story.js';

/*
 * The wide form of the timeline. It is part of the first view where there is room for it, and comes after it elsewhere.
 */

export { MatrixFit } from './matrix-fit.js';
export const styles = [matrixStyles];

/** Where an entry stands in the matrix of voivodeships and periods; columns and rows count from 1. */
export interface Place {
  row: number;
  /** How many columns to its end side are free for its name. */
  columns: number;
  /** How many rows below are free for a long label. */
  rows: number;
  /** The next entry in its row is the same unit's next rollout. */
  joins: boolean;
}

/** First column and width of a period or a gap. */
interface StepPlace {
  column: number;
  columns: number;
  /** How many columns there are until the next period, its own among them. */
  run: number;
}

export interface Matrix {
  readonly columns: number;
  /** There is no room for gaps true to scale: each is narrow. */
  readonly isSqueezed: boolean;
  readonly steps: ReadonlyMap<Period | Gap, StepPlace>;
  readonly places: ReadonlyMap<Entry, Place>;
  /** First row and height of each voivodeship. */
  readonly rows: ReadonlyMap<string, { row: number; rows: number }>;
}

/** Wider gaps and longer periods are drawn as wide as this, and narrower where there would be too many columns. */
const longest = 3;
/** So many columns are wide enough for names in a matrix of any width; more are tried where that is wide. */
const fewColumns = 12;
const mostColumns = 24;
const mostRows = 60;
/** A name of this many letters needs no more than its own column. */
const shortName = 11;

/** Stories are made anew when what they tell changes, or the language. */
const matrices = new WeakMap<Story, Matrix | undefined>();

/** How a story is laid out. */
export function matrixOf(story: Story, speaker: Speaker): Matrix | undefined {
  if (!matrices.has(story)) {
    const name = (entry: Entry) => sortName(speaker, entry) + (details(speaker, entry).length ? ' (label)' : '');
    matrices.set(story, layOut(story, name));
  }
  return matrices.get(story);
}

/** How wide each period and gap is: true to scale as far as there is room, gaps first to give way. */
function widthsOf({ steps }: Story): { widths: readonly number[]; isSqueezed: boolean } {
  const scaled = (gap: number, period: number) =>
    steps.map((step) => Math.min(isPeriod(step) ? period : gap, step.length));
  const tried = [scaled(longest, longest), scaled(2, longest), scaled(1, longest), scaled(1, 2), scaled(1, 1)];
  const fitting = tried.findIndex((widths) => widths.reduce((sum, width) => sum + width, 0) <= fewColumns);
  return { widths: tried[fitting] ?? scaled(1, 1), isSqueezed: fitting < 0 || fitting > 1 };
}

/**
 * Packs the entries so that one unit's rollouts stand in one row and names run over empty cells. Undefined when there are
 * too many for one view, or periods that are no sequence: then the list serves every width.
 * @param name what is shown of an entry
 */
export function layOut(story: Story, name: (entry: Entry) => string): Matrix | undefined {
  if (overlap(story.periods)) return undefined;
  const { widths, isSqueezed } = widthsOf(story);
  const steps = new Map<Period | Gap, StepPlace>();
  let last: StepPlace | undefined;
  const columnOf = new Map<Entry, number>();
  let next = 1;
  story.steps.forEach((step, at) => {
    const columns = widths[at]!;
    const place = { column: next, columns, run: columns };
    steps.set(step, place);
    if (isPeriod(step)) {
      last = place;
      for (const entry of step.entries) columnOf.set(entry, next);
    } else if (last) last.run += columns;
    next += columns;
  });
  const columns = next - 1;
  if (columns > mostColumns || story.entries.length > fewColumns * mostRows) return undefined;
  const places = new Map<Entry, Place>();
  const rows = new Map<string, { row: number; rows: number }>();
  let row = 1;
  for (const voivodeship of story.voivodeships) {
    const own = story.periods.flatMap(({ entries }) => entries.filter((entry) => entry.voivodeship === voivodeship));
    const lanes = pack(tracks(own, columnOf), columnOf, name);
    place(lanes, columnOf, row, columns, places);
    rows.set(voivodeship, { row, rows: lanes.length });
    row += lanes.length;
  }
  return row > mostRows ? undefined : { columns, isSqueezed, steps, places, rows };
}

type Track = readonly Entry[];

/** One unit's rollouts, each in a later column than the one before; those that return come first. */
function tracks(entries: readonly Entry[], columnOf: ReadonlyMap<Entry, number>): Track[] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const track = found.find(
      (one) => one[0]!.unit === entry.unit && columnOf.get(one[one.length - 1]!)! < columnOf.get(entry)!,
    );
    if (track) track.push(entry);
    else found.push([entry]);
  }
  return found.sort((a, b) => b.length - a.length);
}

interface Lane {
  tracks: Track[];
  /** By column. */
  taken: boolean[];
}

/** Each track into the first lane that has room for it. */
function pack(all: readonly Track[], columnOf: ReadonlyMap<Entry, number>, name: (entry: Entry) => string): Lane[] {
  const lanes: Lane[] = [];
  for (const track of all) {
    const last = track[track.length - 1]!;
    const first = columnOf.get(track[0]!)!;
    const end = columnOf.get(last)! + (name(last).length > shortName ? 1 : 0);
    let lane = lanes.find(({ taken }) => !taken.slice(first, end + 1).includes(true));
    if (!lane) lanes.push((lane = { tracks: [], taken: [] }));
    lane.tracks.push(track);
    for (let column = 0; column <= end; column++) lane.taken[column] ||= column >= first;
  }
  return lanes;
}

function place(
  lanes: readonly Lane[],
  columnOf: ReadonlyMap<Entry, number>,
  firstRow: number,
  columns: number,
  places: Map<Entry, Place>,
): void {
  lanes.forEach(({ tracks: inLane }, index) => {
    const starts = inLane.flat().map((entry) => columnOf.get(entry)!);
    for (const track of inLane) {
      track.forEach((entry, position) => {
        const column = columnOf.get(entry)!;
        // The margin at the end belongs to whoever reaches it.
        const end = Math.min(columns + 2, ...starts.filter((start) => start > column));
        let below = index + 1;
        while (below < lanes.length && !lanes[below]!.taken.slice(column, end).includes(true)) below++;
        places.set(entry, {
          row: firstRow + index,
          columns: end - column,
          rows: below - index,
          joins: position < track.length - 1,
        });
      });
    }
  });
}
