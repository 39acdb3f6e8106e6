import { nearestTo } from '../../../map/marks.js';
import { mapSize } from '../../../map/project.js';
import type { Answer } from '../answer.js';
import type { MapPlace } from './map-places.js';

/** What happens when somebody means one of the marks. */
export type Open = (event: Event, place: MapPlace) => void;

/** To the first row of a place; false where the list shows none of its clubs. */
export function toRow(event: Event, answer: Answer, { clubs }: MapPlace): boolean {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const row = answer.shown.findIndex(({ club }) => clubs.includes(club));
  root.querySelectorAll<HTMLElement>('.club-name')[row]?.focus();
  return row >= 0;
}

/** To the list's heading, which says what the list is. */
export const toList = (event: Event): void => {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  requestAnimationFrame(() => root.querySelector<HTMLElement>('.result')?.focus());
};

/** A list and the map beside it, as they stand. */
interface Pair {
  readonly answer: Answer;
  /** In the order of the marks. The map follows the list a little later. */
  readonly places: readonly MapPlace[];
}
/** What the boxes of list and map show now. */
const shown = new WeakMap<Element, Pair>();

/** Shows where the club is whose row is under the pointer, or else has the focus. */
function pointOut(box: Element, pointed: Element | null): void {
  const { answer, places = [] } = shown.get(box) ?? {};
  const row = pointed ?? box.querySelector('.hit:focus-within');
  const club = row && answer?.shown[[...row.parentElement!.children].indexOf(row)]?.club;
  const meant = club ? places.findIndex(({ clubs }) => clubs.includes(club)) : -1;
  box.querySelectorAll('.club-mark').forEach((mark, at) => mark.classList.toggle('meant', at === meant));
}

const pointOutRow = (event: Event): void =>
  pointOut(
    event.currentTarget as Element,
    event.type === 'pointerleave' ? null : (event.target as Element).closest('.hit'),
  );

/** Listens to the rows beside the map, once for each box that holds both, and points out anew what another map shows elsewhere. */
export function followRows(root: ParentNode, pair: Pair): void {
  const box = root.querySelector('.finder');
  if (!box) return;
  const before = shown.get(box);
  shown.set(box, pair);
  if (!before) for (const type of ['pointerover', 'pointerleave', 'focusin']) box.addEventListener(type, pointOutRow);
  else if (before.places !== pair.places) pointOut(box, box.querySelector('.hit:hover'));
}

/** A press means the nearest mark. */
export function press(event: MouseEvent, places: readonly MapPlace[], open: Open): void {
  const place = nearestTo(event, event.currentTarget as Element, mapSize.width, places);
  if (place) open(event, place);
}

export const marksIn = (event: Event): HTMLElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=option]'),
];

/** One mark alone is a stop for the keyboard: that which has the focus; while none has, the chosen one or the first. */
export function stopAt(marks: readonly HTMLElement[], stop: number): void {
  marks.forEach((mark, at) => (mark.tabIndex = at === stop ? 0 : -1));
}

/** How far each key goes; from the last mark on to the first, as in every list of the kind. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What keys do among the marks. */
export function walk(event: KeyboardEvent, places: readonly MapPlace[], open: Open): void {
  const marks = marksIn(event);
  const current = marks.indexOf(event.target as HTMLElement);
  const place = places[current];
  const step = steps[event.key];
  if (event.ctrlKey || event.altKey || event.metaKey || !place) return;
  if (event.key === 'Enter' || event.key === ' ') open(event, place);
  else if (event.key === 'Escape') toList(event);
  else if (step || event.key === 'Home' || event.key === 'End') {
    const next = event.key === 'Home' ? 0 : step ? (current + step + marks.length) % marks.length : marks.length - 1;
    marks[next]?.focus();
    stopAt(marks, next);
  } else return;
  event.preventDefault();
}
