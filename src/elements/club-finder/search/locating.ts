import type { LitElement } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../../controllers/language.js';
import { distanceKm, type Position } from '../../../text/distance.js';
import type { GazetteerPlace } from '../../../text/gazetteer.js';
import type { Entry } from '../index/search-index.js';

/** Why there is no position. */
type LocationError = 'insecure' | 'policy' | 'denied' | 'timeout' | 'unavailable' | 'abroad';

/** How long the visitor's device may think about where it is, in milliseconds. */
const deviceTimeout = 10_000;

/** As far may a place of the gazetteer be, in kilometres, for the position to be in Poland or beside it. */
const borderKm = 25;

/** The button that asks for the visitor's position: what it is doing, and what came of it. It can always be pressed again. */
export class Locating {
  readonly #host: LitElement;
  readonly #msg: Message;
  #isBusy = false;
  #error: LocationError | undefined;

  constructor(host: LitElement, msg: Message) {
    this.#host = host;
    this.#msg = msg;
  }

  /** The visitor's position; undefined where there is none, and then `status` says why and the field has the focus. */
  async find(places: () => readonly GazetteerPlace[]): Promise<Entry | undefined> {
    if (this.#isBusy) return undefined;
    this.#isBusy = true;
    this.forget();
    const found = await devicePosition();
    this.#isBusy = false;
    this.#host.requestUpdate();
    if (typeof found === 'object' && isInPoland(found, places())) return positionEntry(this.#msg, found, places());
    this.#error = typeof found === 'object' ? 'abroad' : found;
    const root = this.#host.renderRoot as ShadowRoot;
    // Whoever has gone on meanwhile is not called back.
    if (root.activeElement?.closest('.locate')) root.querySelector('input')?.focus();
    return undefined;
  }

  /** Says no more what went wrong. */
  forget(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  /** What is said beside the button. */
  status(): string {
    if (this.#isBusy) return this.#msg('Ustalanie pozycji…', { id: 'club-finder-locating' });
    return this.#error ? errorWords(this.#msg, this.#error) : '';
  }
}

/** The position of the visitor's device. It is used here and never sent, stored or told to the page. */
function devicePosition(): Promise<Position | LocationError> {
  if (!isSecureContext) return Promise.resolve('insecure');
  if (isForbidden()) return Promise.resolve('policy');
  const { geolocation } = navigator as Partial<Navigator>;
  if (!geolocation) return Promise.resolve('unavailable');
  return new Promise((resolve) =>
    geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => resolve({ lat, lon }),
      ({ code, message }) =>
        resolve(/policy/i.test(message) ? 'policy' : code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      { timeout: deviceTimeout, maximumAge: 60_000 },
    ),
  );
}

/** Whether the page, or the frame that it stands in, forbids it; only some browsers tell. */
function isForbidden(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature?: (name: string) => boolean } };
  return featurePolicy?.allowsFeature?.('geolocation') === false;
}

/** Whether somebody there can go to a club in Poland. Without places a box around the country must do. */
function isInPoland(at: Position, places: readonly GazetteerPlace[]): boolean {
  if (places.length) return places.some((place) => distanceKm(at, place) < borderKm);
  return at.lat > 48.9 && at.lat < 55 && at.lon > 14 && at.lon < 24.3;
}

/** The position as something that is looked for, named by the nearest place. */
function positionEntry(msg: Message, at: Position, places: readonly GazetteerPlace[]): Entry {
  let nearest: GazetteerPlace | undefined;
  for (const place of places) if (!nearest || distanceKm(at, place) < distanceKm(at, nearest)) nearest = place;
  const name = nearest?.name ?? '';
  const title = name
    ? msg(str`Twoja pozycja (okolice: ${name})`, { id: 'club-finder-here-near' })
    : msg('Twoja pozycja', { id: 'club-finder-here' });
  return { kind: 'place', name: '', id: '', title, where: '', centre: '', county: nearest?.county, ...at };
}

/** What to say where there is none: why, and what to do instead. */
function errorWords(msg: Message, error: LocationError): string {
  const why: Record<LocationError, string> = {
    insecure: msg('Pozycję podaje przeglądarka tylko stronom z bezpiecznym adresem (https).', {
      id: 'club-finder-locate-insecure',
    }),
    policy: msg('Ta strona nie pozwala na użycie pozycji.', { id: 'club-finder-locate-policy' }),
    denied: msg('Przeglądarka nie ma zgody na podanie pozycji. Możesz ją dać w ustawieniach strony.', {
      id: 'club-finder-locate-denied',
    }),
    timeout: msg('Ustalanie pozycji trwało zbyt długo. Możesz spróbować jeszcze raz.', {
      id: 'club-finder-locate-timeout',
    }),
    unavailable: msg('Urządzenie nie potrafi teraz ustalić pozycji.', { id: 'club-finder-locate-unavailable' }),
    abroad: msg('Ta pozycja jest poza Polską, a kluby są tylko w Polsce.', { id: 'club-finder-locate-abroad' }),
  };
  return `${why[error]} ${msg('Wpisz miejscowość w polu wyszukiwania.', { id: 'club-finder-locate-instead' })}`;
}
