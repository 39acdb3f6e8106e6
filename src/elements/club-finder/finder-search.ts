import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import type { Club } from '../../feed/schema/clubs.js';
import type { Position } from '../../text/distance.js';
import { fold } from '../../text/fold.js';
import { PplSearchEvent, PplSelectEvent } from '../events.js';
import { Announcements } from './announcements.js';
import { Combobox } from '../../parts/combobox.js';
import { clearField } from '../../parts/combobox-field.js';
import type { Directory } from './directory.js';
import type { Answer, Hit, Reading } from './find-clubs.js';
import { Locating } from './locating.js';
import { nearestClubs } from './nearest.js';
import { PlaceSource } from './place-source.js';
import { guess, line, lost, nearly, readNear, readText } from './readings.js';
import { SearchIndex, type Entry, type Match } from './search-index.js';
import { otherReadings, suggestions } from './suggestions.js';

export { finderSearchStyles } from './finder-search.styles.js';

/** How many names the index takes in before the page may go on: about ten milliseconds' worth. */
const slice = 5000;

/** What the search needs of its element. */
export interface Finder {
  readonly msg: Message;
  readonly loaded: () => LoadedFeed | undefined;
  readonly directory: () => Directory;
  readonly answer: () => Answer | undefined;
  /** Another list is to be shown, from its beginning. */
  readonly restart: () => void;
}

/**
 * What somebody does with the finder: writing, choosing, filtering; and what is read out of it. Loaded when they first
 * touch the field, or when the page itself names a place.
 */
export class FinderSearch {
  /** What the visitor wrote; undefined until then: the page's `near` holds. */
  text: string | undefined;
  voivodeship = '';

  readonly combobox: Combobox<Match>;
  readonly locating: Locating;
  readonly #host: LitElement;
  readonly #finder: Finder;
  readonly #announcements: Announcements;
  readonly #places: PlaceSource;
  #known: readonly unknown[] = [];
  #index: SearchIndex | undefined;
  /** The one that takes its place once it has all names. */
  #next: SearchIndex | undefined;
  #chosen: Entry | undefined;
  /** Somebody has searched, and the names for that are being taken in. */
  #isAwaited = false;
  /** Somebody has closed the suggestions: names that arrive do not open them again. */
  #isDismissed = false;
  /** The options that have been brought into sight. */
  #seen: readonly Match[] = [];
  /** Whether the page knows of the search as it stands. */
  #isTold = true;

  constructor(host: LitElement, finder: Finder) {
    this.#host = host;
    this.#finder = finder;
    this.#announcements = new Announcements(host);
    this.locating = new Locating(host, finder.msg);
    this.#places = new PlaceSource(() => {
      this.#indexed();
      this.#refresh();
    });
    this.combobox = new Combobox<Match>(host, {
      choose: ({ entry }) => this.choose(entry),
      search: () => this.#search(),
      clear: () => this.#clear(),
    });
  }

  /** Two regions take turns, so that the same words are said again. */
  get said(): readonly [string, string] {
    return this.#announcements.said;
  }

  /** What happened in the field or the filter; perhaps a while ago, so its target is asked anew. */
  handle(event: Event): void {
    const field = this.#host.renderRoot.querySelector('input');
    const filter = this.#host.renderRoot.querySelector('select');
    this.#needPlaces();
    if (event.type === 'click') void this.#locate();
    else if (event instanceof KeyboardEvent) this.#press(event, field?.value ?? '');
    else if (event.type === 'blur') this.combobox.close();
    else if (event.type === 'input' && field) {
      this.#write(field.value);
      this.#isDismissed = false;
      this.combobox.show(this.#suggest());
    } else if (event.type === 'change' && filter) {
      this.voivodeship = filter.value;
      this.#finder.restart();
      if (this.voivodeship) this.#host.dispatchEvent(new PplSelectEvent('voivodeship', this.voivodeship));
      this.#search();
    }
  }

  #press(event: KeyboardEvent, text: string): void {
    const wasOpen = this.combobox.options.length > 0;
    this.combobox.press(event, text, this.#suggest);
    if (wasOpen) this.#isDismissed = !this.combobox.options.length;
  }

  readonly #clear = (): void => {
    this.#write('');
    this.combobox.close();
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  choose(entry: Entry): void {
    this.text = entry.name;
    this.#chosen = entry;
    this.#isTold = true;
    // Who has chosen knows what: nothing is read out.
    this.#announcements.silence();
    this.#finder.restart();
    this.combobox.close();
    this.#host.dispatchEvent(new PplSelectEvent(entry.kind, entry.id));
  }

  async #locate(): Promise<void> {
    const entry = await this.locating.find(() => this.#places.places);
    if (!entry) return;
    this.text = '';
    this.#chosen = entry;
    this.#finder.restart();
    this.#search();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.result')?.focus());
  }

  /** Back to what the page says. */
  reset(): void {
    this.text = this.#chosen = undefined;
  }

  nearest(
    clubs: readonly Club[],
    count: number,
    from: Position & { readonly id?: string | undefined },
  ): readonly Hit[] {
    return nearestClubs(clubs, count, from, this.#finder.directory().compare);
  }

  /** Drops what the visitor has bound the list to. @returns whether there was anything */
  widen(): boolean {
    const { entry } = this.#finder.answer()?.reading ?? {};
    const isBound = entry !== undefined && entry.lat === undefined;
    if (!isBound && !this.voivodeship) return false;
    this.voivodeship = '';
    if (isBound) {
      this.text = '';
      this.#chosen = undefined;
    }
    return true;
  }

  /**
   * What is looked for: what was chosen, what was typed, or the place that the page names; undefined while it cannot be told.
   * @param within the beginning of the TERYT codes that the page keeps to; it decides between places of one name
   * @param report is told of a place that is unknown or one of several
   */
  read(near: string | undefined, within: string, report: (error: FeedError) => void): Reading | undefined {
    const index = this.#indexed();
    // The visitor's position has no name, and nothing but its own entry.
    if (this.#chosen) return { asked: this.text?.trim() ?? '', entry: this.#chosen, how: 'exact' };
    // While names are taken in, the list stays as it is; a page that names a place waits for it.
    if (!index) return this.text === undefined && near?.trim() ? undefined : {};
    if (this.text !== undefined) return readText(index, this.text);
    if (!near?.trim()) return {};
    // What the feed itself knows needs no further places.
    if (nearly(index, near, within).length !== 1 && this.#places.status !== 'missing') {
      this.#needPlaces();
      if (this.#places.status === 'loading') return undefined;
    }
    const entry = readNear(index, near, within, this.#finder.loaded()?.url ?? '');
    if (!(entry instanceof FeedError)) return { entry };
    report(entry);
    return {};
  }

  #needPlaces(): void {
    const loaded = this.#finder.loaded();
    if (loaded) this.#places.need(loaded, this.#finder.directory().plain);
  }

  /** All words that can be searched; an earlier index, or none, while the next one takes in its names. */
  #indexed(): SearchIndex | undefined {
    const known = [this.#finder.directory(), this.#places.places];
    if (known.some((value, at) => value !== this.#known[at])) {
      this.#known = known;
      this.#next = new SearchIndex(this.#finder.directory(), this.#places.places, 0);
      this.#fill(this.#next);
    }
    return this.#index;
  }

  /** Takes names in bit by bit, so that the page answers meanwhile. @returns whether all are there */
  #fill(next: SearchIndex): boolean {
    if (next !== this.#next) return false;
    if (!next.fill(slice)) {
      setTimeout(() => this.#fill(next) && this.#refresh());
      return false;
    }
    this.#next = undefined;
    this.#index = next;
    // What was chosen stays so, in the words of the new language.
    this.#chosen &&= this.#chosen.id ? next.again(this.#chosen) : this.#chosen;
    return true;
  }

  /** Shows what is known now: the suggestions too, where somebody is writing. */
  #refresh(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    // Who has pressed Enter waits for the answer.
    const isWriting =
      !this.#isTold && !this.#isAwaited && !this.#isDismissed && root.activeElement?.localName === 'input';
    const { options, active } = this.combobox;
    if (isWriting || options.length) {
      const held = options[active]?.entry;
      const next = this.#suggest();
      // Who has gone to an option stays on it when more names arrive.
      this.combobox.show(
        next,
        next.findIndex(({ entry }) => entry.kind === held?.kind && entry.id === held.id),
      );
    }
    this.#host.requestUpdate();
    if (this.#isAwaited && !this.#next) this.#search();
  }

  readonly #suggest = (): readonly Match[] => {
    const text = line(this.text ?? '');
    return fold(text).length > 1 ? (this.#indexed()?.suggest(text) ?? []) : [];
  };

  #write(text: string): void {
    this.text = text;
    this.locating.forget();
    this.#chosen = undefined;
    this.#isTold = false;
    this.#finder.restart();
    this.#soon();
  }

  #search(): void {
    this.#host.requestUpdate();
    this.#isAwaited = this.#next !== undefined;
    if (this.#isAwaited) return;
    this.#soon();
    void this.#host.updateComplete.then(() => this.#tell());
  }

  #tell(): void {
    const answer = this.#finder.answer();
    if (!answer) return;
    this.#isTold = true;
    const count = answer.advice ? 0 : answer.count;
    this.#host.dispatchEvent(new PplSearchEvent(answer.reading.asked ?? '', count));
  }

  /** Reads the answer out once nothing more happens; what has come to rest is a search too, with or without Enter. */
  #soon(): void {
    const { msg } = this.#finder;
    this.#announcements.soon(() => {
      if (!this.#isTold) this.#tell();
      const { title = '', advice = '', reading = {} } = this.#finder.answer() ?? {};
      const count = this.combobox.options.length;
      const hint = count ? msg(str`Podpowiedzi: ${count}`, { id: 'club-finder-suggestions-count' }) : '';
      return [guess(msg, reading), title, advice, hint]
        .filter(Boolean)
        .join('. ')
        .replace(/([.?!])\. /g, '$1 ');
    });
  }

  /** What to say where nothing was understood: never an empty screen. @param all what is shown instead */
  lost(reading: Reading, all: string): Pick<Answer, 'title' | 'advice'> | undefined {
    return lost(this.#finder.msg, reading, all);
  }

  clearButton(): TemplateResult {
    return clearField(this.#finder.msg('Wyczyść pole', { id: 'club-finder-clear' }), this.#clear);
  }

  /** Keeps in sight what the keys are on; when a list opens, the field and its first options, above a phone's keyboard too. */
  scroll(): void {
    const root = this.#host.renderRoot;
    const { options } = this.combobox;
    const isNew = options !== this.#seen;
    this.#seen = options;
    const beginning = isNew ? root.querySelectorAll('.option')[Math.min(options.length, 2) - 1] : undefined;
    (root.querySelector('.option[aria-selected="true"]') ?? beginning)?.scrollIntoView({ block: 'nearest' });
    const field = root.querySelector('input');
    if (beginning && field && field.getBoundingClientRect().top < 0) field.scrollIntoView({ block: 'nearest' });
  }

  /** What can be chosen. */
  options(): TemplateResult[] {
    const { options, active } = this.combobox;
    return suggestions(this.#finder.msg, this.text ?? '', options, active, ({ entry }) => this.choose(entry));
  }

  /**
   * What is to be said of the reading above the list: a guess, other meanings, places that could not be had.
   * @param chosen is called when somebody takes another meaning
   */
  remarks(reading: Reading, chosen: () => void): unknown {
    const { msg } = this.#finder;
    const guessed = guess(msg, reading);
    const take = (entry: Entry) => {
      this.choose(entry);
      chosen();
    };
    return html`${guessed ? html`<p class="guess">${guessed}</p>` : nothing}
    ${this.combobox.options.length ? nothing : otherReadings(msg, reading, take)}
    ${
      this.#places.status === 'missing'
        ? html`<p class="remark">
            ${msg(
              'Nie udało się wczytać spisu miejscowości. Znajdziesz powiaty, miasta powiatowe i miejscowości, w których są kluby.',
              { id: 'club-finder-places-missing' },
            )}
          </p>`
        : nothing
    }`;
  }

  /** Whose the places are, where they were used. @param say shows a text of the feed */
  credit(say: (text: NonNullable<PlaceSource['source']>) => unknown): unknown {
    if (this.#places.status !== 'there') return nothing;
    const { source, isShipped } = this.#places;
    const label = this.#finder.msg('Miejscowości:', { id: 'club-finder-places-source' });
    if (!isShipped) return source ? html`<p class="credit">${label} ${say(source)}</p>` : nothing;
    return html`<p class="credit">
      ${label} <a href="https://www.geonames.org/">GeoNames</a>,
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
    </p>`;
  }
}
