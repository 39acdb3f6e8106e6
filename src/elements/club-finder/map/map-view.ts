import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { countryOutline } from '../../../map/country.js';
import { inward } from '../../../map/labels.js';
import { nearestTo } from '../../../map/marks.js';
import { mapStyles } from '../../../map/map.styles.js';
import type { Club } from '../../../feed/schema/clubs.js';
import { mapSize, project, type Point } from '../../../map/project.js';
import { customProperties } from '../../../parts/custom-properties.js';
import { formatNumber } from '../../../text/number.js';
import { entryOf, placesOf, type MapPlace } from './map-places.js';
import { mapViewStyles } from './map-view.styles.js';
import type { Directory } from '../clubs/directory.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { countWords } from '../results/wording.js';
import type { Entry } from '../index/entry.js';

/** What the map shows. The list is always there too. */
export interface MapContext extends FinderContext {
  readonly answer: Answer;
  /** All clubs within the bounds, not only those that the list shows. */
  readonly inside: readonly Club[];
  /** Looks around a place, as if it had been chosen in the field. */
  readonly choose: (entry: Entry) => void;
}

export const styles = [mapStyles, ...mapViewStyles];

/** The marks of a list of clubs: made once, since a key changes the list far more often than the map. */
const known = new WeakMap<readonly Club[], { readonly directory: Directory; readonly places: readonly MapPlace[] }>();

function marksOf(clubs: readonly Club[], directory: Directory): readonly MapPlace[] {
  let made = known.get(clubs);
  if (made?.directory !== directory) known.set(clubs, (made = { directory, places: placesOf(clubs, directory) }));
  return made.places;
}

const at = ({ x, y }: Point) => customProperties({ '--_x': x / mapSize.width, '--_y': y / mapSize.height });

/**
 * Where the clubs are: one mark a place. The marks are one stop for the keyboard, with arrows among them in the order of the list;
 * who uses a pointer means the nearest. The list beside says the same, and more.
 */
export function view(context: MapContext): TemplateResult {
  const { msg, language, directory, inside, answer } = context;
  const { lat, lon, name = '', county, kind } = answer.reading.entry ?? {};
  const places = marksOf(inside, directory);
  placesBeside.set(answer, places);
  const chosen = places.findIndex((place) => kind === place.kind && name === place.name && county === place.county);
  const first = Math.max(0, chosen);
  const here = lat === undefined || lon === undefined ? undefined : project({ lat, lon });
  const names = new Map<string, number>();
  for (const place of places) names.set(place.name, (names.get(place.name) ?? 0) + 1);
  const nameOf = (place: MapPlace) =>
    `${place.name}${names.get(place.name)! > 1 ? ` (${place.where})` : ''}: ${countWords(context, place.count, place.clubs.filter(({ kind }) => kind === 'team').length)}`;
  const press = (event: MouseEvent) => {
    const place = nearestTo(event, event.currentTarget as Element, mapSize.width, places);
    if (place) open(event, place, context);
  };
  const option = (place: MapPlace, index: number) =>
    html`<span
      class="club-mark ${inward(place.at)} ${place.count > 1 ? 'some' : ''}"
      part="map-mark"
      role="option"
      tabindex=${index === first ? '0' : '-1'}
      aria-selected=${index === chosen ? 'true' : 'false'}
      aria-label=${nameOf(place)}
      .style=${at(place.at)}
      >${place.count > 1 ? formatNumber(language, place.count) : nothing}</span
    >`;
  const count = countWords(context, inside.length, inside.filter(({ kind }) => kind === 'team').length);
  return html`<div class="club-map" part="map">
    <div
      class="map"
      part="map-picture"
      role="listbox"
      aria-label=${msg(str`Mapa Polski: ${count}`, { id: 'club-finder-map' })}
      aria-describedby="map-keys"
      @click=${press}
      @keydown=${(event: KeyboardEvent) => keys(event, places, context)}
      @focusout=${(event: FocusEvent) => stopAt(marksIn(event), first)}
    >
      <svg viewBox="0 0 ${mapSize.width} ${mapSize.height}" aria-hidden="true">${countryOutline()}</svg>
      ${places.map(option)}
      ${
        here
          ? html`<span class="here" aria-hidden="true" .style=${at(here)}></span>
              <span class="map-label chosen ${inward(here)}" aria-hidden="true" .style=${at(here)}>${name}</span>`
          : nothing
      }
    </div>
    <p class="remark">
      <span class="hidden" id="map-keys"
        >${msg(
          'Strzałki prowadzą od znacznika do znacznika, Enter pokazuje miejsce na liście, Escape wraca do listy.',
          {
            id: 'club-finder-map-keys',
          },
        )}</span
      >
      ${msg('Kontury województw: Natural Earth.', { id: 'club-finder-map-credit' })}
    </p>
  </div>`;
}

/** To the list's heading, which says what the list is. */
const toList = (event: Event): void => {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  requestAnimationFrame(() => root.querySelector<HTMLElement>('.result')?.focus());
};

/** The marks that stand beside an answer. */
const placesBeside = new WeakMap<Answer, readonly MapPlace[]>();
/** What the boxes of list and map show now. */
const shown = new WeakMap<Element, Answer>();

/** Shows where the club is whose row is under the pointer, or has the focus. */
function pointOut(event: Event): void {
  const box = event.currentTarget as Element;
  const answer = shown.get(box);
  const row = event.type === 'pointerleave' ? undefined : (event.target as Element).closest('.hit');
  const club = row && answer?.shown[[...row.parentElement!.children].indexOf(row)]?.club;
  const places = answer && club ? (placesBeside.get(answer) ?? []) : [];
  const meant = places.findIndex(({ clubs }) => clubs.includes(club!));
  box.querySelectorAll('.club-mark').forEach((mark, at) => mark.classList.toggle('meant', at === meant));
}

/** Listens to the rows beside the map, once for each box that holds both. */
export function follow(root: ParentNode, answer: Answer): void {
  const box = root.querySelector('.answer');
  if (!box) return;
  if (!shown.has(box)) {
    for (const type of ['pointerover', 'pointerleave', 'focusin']) box.addEventListener(type, pointOut);
  }
  shown.set(box, answer);
}

function open(event: Event, place: MapPlace, { choose, directory }: MapContext): void {
  choose(entryOf(place, directory));
  toList(event);
}

const marksIn = (event: Event): HTMLElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=option]'),
];

/** One mark alone is a stop for the keyboard: that which has the focus; while none has, the chosen one or the first. */
function stopAt(marks: readonly HTMLElement[], stop: number): void {
  marks.forEach((mark, at) => (mark.tabIndex = at === stop ? 0 : -1));
}

/** How far each key goes; from the last mark on to the first, as in every list of the kind. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function keys(event: KeyboardEvent, places: readonly MapPlace[], context: MapContext): void {
  const marks = marksIn(event);
  const current = marks.indexOf(event.target as HTMLElement);
  const place = places[current];
  const step = steps[event.key];
  if (event.ctrlKey || event.altKey || event.metaKey || !place) return;
  if (event.key === 'Enter' || event.key === ' ') open(event, place, context);
  else if (event.key === 'Escape') toList(event);
  else if (step || event.key === 'Home' || event.key === 'End') {
    const next = event.key === 'Home' ? 0 : step ? (current + step + marks.length) % marks.length : marks.length - 1;
    marks[next]?.focus();
    stopAt(marks, next);
  } else return;
  event.preventDefault();
}
