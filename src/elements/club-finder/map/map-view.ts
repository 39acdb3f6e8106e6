import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { countryOutline } from '../../../map/country.js';
import { country, scaleLength, type Frame } from '../../../map/frame.js';
import { inward, type Label } from '../../../map/labels.js';
import { mapStyles } from '../../../map/map.styles.js';
import type { Club } from '../../../feed/schema/clubs.js';
import { kmPerUnit, mapSize, type Point } from '../../../map/project.js';
import { customProperties } from '../../../parts/custom-properties.js';
import { formatNumber } from '../../../text/number.js';
import { entryOf, placesOf, type MapPlace } from './map-places.js';
import { mapViewStyles } from './map-view.styles.js';
import { neighbourhoodOf, type MapName, type Neighbourhood } from './neighbourhood.js';
import { followRows, marksIn, press, stopAt, toList, toRow, walk, type Open } from './pointing.js';
import { regionOf } from './region.js';
import type { Directory } from '../clubs/directory.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { countWords, scopeWords } from '../results/wording.js';
import type { Entry } from '../index/entry.js';

/** What the map shows. The list is always there too. */
export interface MapContext extends FinderContext {
  readonly host: LitElement;
  readonly answer: Answer;
  /** It stands beside the list, whose rows say all that is on it: a picture, and no further stop for the keyboard. */
  readonly isBeside: boolean;
  /** Whoever points at the map may soon want the search. */
  readonly act: (event: Event) => void;
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

/** A map beside the list: what of it is drawn, whether it may be drawn anew, and what waits for that. */
interface Beside {
  drawn: TemplateResult;
  isDue: boolean;
  rest?: ReturnType<typeof setTimeout>;
}
const beside = new WeakMap<LitElement, Beside>();
/** The marks that were drawn last. */
const drawnPlaces = new WeakMap<LitElement, readonly MapPlace[]>();

/** How long the list, which says the same, has been as it is before the map follows, in milliseconds: less than between two keys. */
const rest = 80;

/**
 * Lets the map beside the list follow: rows that are pointed at at once, and another answer when the list has been painted and
 * nobody is about to change it. Typing does not wait for the map.
 */
export function follow(host: LitElement, answer: Answer): void {
  followRows(host.renderRoot, { answer, places: drawnPlaces.get(host) ?? [] });
  const one = beside.get(host);
  if (one?.isDue) one.isDue = false;
  else if (one) {
    clearTimeout(one.rest);
    one.rest = setTimeout(() => {
      one.isDue = true;
      host.requestUpdate();
    }, rest);
  }
}

const at = ({ x, y }: Point) => customProperties({ '--_x': x / mapSize.width, '--_y': y / mapSize.height });

/** The map, beside the list as it was drawn last until the list has been painted. */
export function view(context: MapContext): TemplateResult {
  const { host, isBeside } = context;
  if (!isBeside) {
    beside.delete(host);
    return draw(context);
  }
  const one = beside.get(host) ?? { drawn: html`<div class="club-map beside" part="map"></div>`, isDue: false };
  beside.set(host, one);
  if (one.isDue) one.drawn = draw(context);
  return one.drawn;
}

/**
 * Where the clubs are: one mark a place. Around a place that was asked about it is the map of the neighbourhood, and the marks
 * have the numbers of the rows; of a list that keeps to a voivodeship it is the map of that; else it is the map of the country.
 * As the view that was asked for, its marks are one stop for the keyboard, with arrows among them in the order of the list;
 * beside the list it is a picture. Who uses a pointer means the nearest mark. The list says the same, and more.
 */
function draw(context: MapContext): TemplateResult {
  const { msg, language, directory, host, answer, isBeside } = context;
  // All clubs within the bounds, not only those that the list shows.
  const inside = directory.within(answer.bounds);
  const { lat, lon, name = '', county, kind } = answer.reading.entry ?? {};
  const position = lat === undefined || lon === undefined ? undefined : { lat, lon, name };
  const around = position && neighbourhoodOf(answer, inside, position, directory);
  const kept = around ? undefined : answer.bounds.find(({ kind }) => kind === 'voivodeship');
  const region = kept && regionOf(kept.code, marksOf(inside, directory), directory);
  const frame = around?.frame ?? region?.frame ?? country;
  const isPart = frame !== country;
  const places = around ? [...around.numbered, ...around.others] : (region?.places ?? marksOf(inside, directory));
  drawnPlaces.set(host, places);
  const chosen = places.findIndex((place) => kind === place.kind && name === place.name && county === place.county);
  const first = Math.max(0, chosen);
  const named = new Map<string, number>();
  for (const place of places) named.set(place.name, (named.get(place.name) ?? 0) + 1);
  const textOf = (place: MapPlace) =>
    around ? (around.numbered.find((one) => one === place)?.numbers ?? '') : formatNumber(language, place.count);
  const nameOf = (place: MapPlace) => {
    const where = named.get(place.name)! > 1 ? ` (${place.where})` : '';
    const clubs = countWords(context, place.count, place.clubs.filter(({ kind }) => kind === 'team').length);
    return `${around && textOf(place) ? `${textOf(place)}. ` : ''}${place.name}${where}: ${clubs}`;
  };
  const choose: Open = (event, place) => {
    context.choose(entryOf(place, directory));
    toList(event);
  };
  const open: Open = (event, place) => (isBeside && toRow(event, answer, place)) || choose(event, place);
  const asStop = <Value>(value: Value) => (isBeside ? nothing : value);
  const mark = (place: MapPlace, index: number) => {
    const text = around || place.count > 1 ? textOf(place) : '';
    const look = `club-mark ${inward(place.at)} ${text ? 'some' : ''} ${index === chosen ? 'chosen' : ''}`;
    const name = nameOf(place);
    return isBeside
      ? html`<span class=${look} part="map-mark" aria-hidden="true" data-name=${name} .style=${at(place.at)}
          >${text}</span
        >`
      : html`<span
          class=${look}
          part="map-mark"
          role="option"
          tabindex=${index === first ? '0' : '-1'}
          aria-selected=${index === chosen ? 'true' : 'false'}
          aria-label=${name}
          data-name=${name}
          .style=${at(place.at)}
          >${text}</span
        >`;
  };
  const count = countWords(context, inside.length, inside.filter(({ kind }) => kind === 'team').length);
  const label = around
    ? msg(str`Mapa: ${name} i kluby w pobliżu`, { id: 'club-finder-map-around' })
    : kept
      ? msg(str`Mapa, ${scopeWords(context, [kept])}: ${count}`, { id: 'club-finder-map-region' })
      : msg(str`Mapa Polski: ${count}`, { id: 'club-finder-map' });
  const content = html`<div
      class="map ${isPart ? 'framed' : ''}"
      part="map-picture"
      role=${isBeside ? 'img' : 'listbox'}
      aria-label=${label}
      aria-describedby=${asStop('map-keys')}
      @click=${(event: MouseEvent) => press(event, places, open)}
      @keydown=${asStop((event: KeyboardEvent) => walk(event, places, open))}
      @focusout=${asStop((event: FocusEvent) => stopAt(marksIn(event), first))}
      @pointerenter=${context.act}
    >
      ${drawing(frame, around?.names ?? region?.names ?? [], around)} ${places.map(mark)}
      ${around ? names(around) : region ? seatNames(region.names, region.places) : nothing}
    </div>
    <div class="legend">
      <div>
        ${around || isPart ? scale(context, frame) : nothing}
        <p class="map-note">
          ${
            isBeside
              ? nothing
              : html`<span class="hidden" id="map-keys"
                  >${msg(
                    'Strzałki prowadzą od znacznika do znacznika, Enter pokazuje miejsce na liście, Escape wraca do listy.',
                    { id: 'club-finder-map-keys' },
                  )}</span
                >`
          }
          ${around ? msg('Numery na mapie to numery na liście.', { id: 'club-finder-map-numbers' }) : nothing}
          ${around?.beyond ? msg(str`Poza mapą: ${around.beyond}.`, { id: 'club-finder-map-beyond' }) : nothing}
          ${msg('Kontury województw: Natural Earth.', { id: 'club-finder-map-credit' })}
        </p>
      </div>
      ${isPart ? inset(frame) : nothing}
    </div>`;
  const look = around ? 'around' : '';
  return html`<div class="club-map ${isBeside ? 'beside' : ''} ${look}" part="map">${content}</div>`;
}

/** The land, and from where to where marks have been moved. */
function drawing(
  { left, top, width, height }: Frame,
  seats: readonly Label<MapName>[],
  around: Neighbourhood | undefined,
): TemplateResult {
  const back = ({ x, y }: Point) =>
    `${(left + (x / mapSize.width) * width).toFixed(2)} ${(top + (y / mapSize.width) * width).toFixed(2)}`;
  const moved = around?.numbered.filter((one) => Math.hypot(one.at.x - one.from.x, one.at.y - one.from.y) > 4) ?? [];
  return html`<svg viewBox="${left} ${top} ${width} ${height}" aria-hidden="true">
    ${countryOutline()}
    <path class="dot seat" d=${seats.map(({ mark }) => `M${back(mark.at)}h0`).join('')}></path>
    ${
      around
        ? svg`<path class="leader" d=${moved.map((one) => `M${back(one.from)}L${back(one.at)}`).join('')}></path>
            <path class="dot origin" d=${moved.map((one) => `M${back(one.from)}h0`).join('')}></path>`
        : nothing
    }
  </svg>`;
}

/** The place that was asked about, and the names to know the region by. */
const names = ({ here, names: labels, numbered }: Neighbourhood): TemplateResult =>
  html`<span class="here" aria-hidden="true" .style=${at(here)}></span> ${seatNames(labels, numbered, here)}`;

/** @param here the place that was asked about */
function seatNames(
  labels: readonly Label<MapName>[],
  marks: readonly { readonly at: Point }[],
  here?: Point,
): readonly TemplateResult[] {
  // A name beside a mark keeps more distance than one beside the dot of a seat.
  const isMarked = ({ x, y }: Point) => marks.some((one) => Math.hypot(one.at.x - x, one.at.y - y) < 40);
  const lookOf = (point: Point) => (point === here ? 'chosen' : isMarked(point) ? 'seat marked' : 'seat');
  return labels.map(
    ({ mark, side }) =>
      html`<span class="map-label ${side} ${lookOf(mark.at)}" aria-hidden="true" .style=${at(mark.at)}
        >${mark.name}</span
      >`,
  );
}

/** A bar as long as a round number of kilometres. */
function scale({ msg }: FinderContext, frame: Frame): TemplateResult {
  const km = scaleLength(frame, kmPerUnit);
  const share = km / kmPerUnit / frame.width;
  return html`<p class="scale" aria-hidden="true" .style=${customProperties({ '--_share': share })}>
    <span class="bar"></span><span class="length">${msg(str`${km} km`, { id: 'club-finder-map-scale' })}</span>
  </p>`;
}

/** The country, and which part of it the map shows. */
function inset({ left, top, width, height }: Frame): TemplateResult {
  return html`<svg class="inset" viewBox="0 0 ${mapSize.width} ${mapSize.height}" aria-hidden="true">
    ${countryOutline()}
    <rect class="cut" x=${left} y=${top} width=${width} height=${height}></rect>
  </svg>`;
}
