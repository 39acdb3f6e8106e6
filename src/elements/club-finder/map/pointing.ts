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

/** The marks that stand beside an answer, in the order in which they are rendered. */
export const placesBeside = new WeakMap<Answer, readonly MapPlace[]>();
/** What the boxes of list and map show now. */
const shown = new WeakMap<Element, Answer>();

/** Shows where the club is whose row is under the pointer, or else has the focus. */
function pointOut(event: Event): void {
  const box = event.currentTarget as Element;
  const answer = shown.get(box);
  const pointed = event.type === 'pointerleave' ? null : (event.target as Element).closest('.hit');
  const row = pointed ?? box.querySelector('.hit:focus-within');
  const club = row && answer?.shown[[...row.parentElement!.children].indexOf(row)]?.club;
  const places = answer && club ? (placesBeside.get(answer) ?? []) : [];
  const meant = places.findIndex(({ clubs }) => clubs.includes(club!));
  box.querySelectorAll('.club-mark').forEach((mark, at) => mark.classList.toggle('meant', at === meant));
}

/** Listens to the rows beside the map, once for each box that holds both. */
export function followRows(root: ParentNode, answer: Answer): void {
  const box = root.querySelector('.finder');
  if (!box) return;
  if (!shown.has(box)) {
    for (const type of ['pointerover', 'pointerleave', 'focusin']) box.addEventListener(type, pointOut);
  }
  shown.set(box, answer);
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
