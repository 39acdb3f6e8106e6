import type { LitElement } from 'lit';
import { str } from '@lit/localize';
import type { Clock } from '../../../controllers/announcer.js';
import type { Message } from '../../../controllers/language.js';
import { distanceKm, type Position } from '../../../places/distance.js';
import type { GazetteerPlace } from '../../../places/gazetteer.js';
import type { GazetteerSource } from '../index/gazetteer-source.js';
import type { Entry } from '../index/entry.js';

/** Why there is no position. */
type LocationError = 'insecure' | 'policy' | 'denied' | 'timeout' | 'unavailable' | 'abroad';

/** How long the visitor's device may think about where it is, in milliseconds. */
const deviceTimeout = 10_000;

/** As far may a place of the gazetteer be, in kilometres, for the position to be in Poland or beside it. */
const borderKm = 25;

/**
 * How long the visitor and the device may take together, in milliseconds: the device's own time begins when they have consented, and
 * nobody hears of a prompt that is ignored or closed.
 */
const promptTimeout = 20_000;

/** What locating needs. */
export interface LocatingSettings {
  readonly msg: Message;
  readonly clock: Clock;
  readonly gazetteer: GazetteerSource;
  /** Gets the visitor's position. */
  readonly found: (entry: Entry) => void;
}

/** The button that asks for the visitor's position: what it is doing, and what came of it. It can always be pressed again. */
export class Locating {
  readonly #host: LitElement;
  readonly #settings: LocatingSettings;
  #isBusy = false;
  #error: LocationError | undefined;
  /** The number of the last question; an answer to an earlier one comes too late. */
  #question = 0;
  #timer: ReturnType<Clock['setTimeout']> | undefined;

  constructor(host: LitElement, settings: LocatingSettings) {
    this.#host = host;
    this.#settings = settings;
  }

  /** Asks for the position. Where there is none `status` says why, and the field has the focus. */
  async ask(): Promise<void> {
    if (this.#isBusy) return;
    this.cancel();
    const question = this.#question;
    this.#isBusy = true;
    this.#timer = this.#settings.clock.setTimeout(() => this.#fail('timeout'), promptTimeout);
    const { gazetteer, msg } = this.#settings;
    const position = await devicePosition();
    // Places tell whether it is in Poland, and name it.
    await gazetteer.settled();
    if (question !== this.#question) return;
    if (typeof position !== 'object') this.#fail(position);
    else if (!isInPoland(position, gazetteer.places)) this.#fail('abroad');
    else {
      this.cancel();
      this.#settings.found(positionEntry(msg, position, gazetteer.places));
    }
  }

  /** Forgets what was asked, and says no more what went wrong: something else is asked now. */
  cancel(): void {
    this.#question++;
    this.#settings.clock.clearTimeout(this.#timer);
    this.#isBusy = false;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  /** What is said beside the button. */
  status(): string {
    const { msg } = this.#settings;
    if (this.#isBusy) return msg('Ustalanie pozycji…', { id: 'club-finder-locating' });
    return this.#error ? errorWords(msg, this.#error) : '';
  }

  /** Who has consented late is answered all the same, unless something else has been asked. */
  #fail(error: LocationError): void {
    this.#settings.clock.clearTimeout(this.#timer);
    this.#isBusy = false;
    this.#error = error;
    this.#host.requestUpdate();
    const root = this.#host.renderRoot as ShadowRoot;
    // Whoever has gone on meanwhile is not called back.
    if (root.activeElement?.closest('.locate')) root.querySelector('input')?.focus();
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
