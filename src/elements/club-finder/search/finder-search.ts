import type { LitElement } from 'lit';
import { str } from '@lit/localize';
import { Announcer, announcementRest, pageClock, type Clock } from '../../../controllers/announcer.js';
import type { Message } from '../../../controllers/language.js';
import type { LoadedFeed } from '../../../feed/read.js';
import { FeedError } from '../../../feed/errors.js';
import { Combobox } from '../../../parts/combobox/combobox.js';
import { fold } from '../../../text/fold.js';
import { PplSearchEvent, PplSelectEvent, type Territory } from '../../events.js';
import type { Answer, Reading } from '../answer.js';
import type { Bound } from '../clubs/bounds.js';
import type { Directory } from '../clubs/directory.js';
import { Group, type GroupMember } from '../../group.js';
import { GazetteerSource } from '../index/gazetteer-source.js';
import { IndexBuilder } from '../index/index-builder.js';
import { Locating } from './locating.js';
import { firstLine, guessWords, namedPlaces, readNear, readText, type Headline } from './readings.js';
import type { Entry, Match } from '../index/entry.js';
import type { SearchIndex } from '../index/search-index.js';

/** What the search needs of its element. */
export interface FinderSearchSettings {
  readonly msg: Message;
  /** The page's own where it is undefined. */
  readonly clock: Clock | undefined;
  /** Another question is asked: the list is to be shown from its beginning. */
  readonly restart: () => void;
  /** Is told of what went wrong. */
  readonly report: (error: FeedError) => void;
}

/** What can be searched. */
export interface Searchable {
  readonly loaded: LoadedFeed;
  readonly directory: Directory;
}

/**
 * The question: what somebody writes, chooses and filters, and what that is taken for. The element finds the answer and hands it
 * back, to be told to the page and read out. Loaded when somebody first touches the field, or when the page itself names a place.
 */
export class FinderSearch {
  /** What the visitor wrote; undefined until then: the page's `near` holds. */
  text: string | undefined;
  /** The code that the filter keeps to; empty: all. */
  voivodeship = '';

  readonly announcer: Announcer;
  readonly combobox: Combobox<Match>;
  readonly locating: Locating;
  readonly gazetteer: GazetteerSource;
  readonly #host: LitElement;
  readonly #settings: FinderSearchSettings;
  readonly #builder: IndexBuilder;
  readonly #group: Group;
  #searchable: Searchable | undefined;
  #index: SearchIndex | undefined;
  #chosen: Entry | undefined;
  /** The county that was chosen in another widget, until there are names to find it among. */
  #followed = '';
  #answer: Answer | undefined;
  #headline: Headline | undefined;
  /** Somebody has searched, and the names for that are being taken in. */
  #isAwaited = false;
  /** Somebody has closed the suggestions: names that arrive do not open them again. */
  #isDismissed = false;
  /** The options that have been brought into sight. */
  #seen: readonly Match[] = [];
  /** Whether the page knows of the search as it stands. */
  #isReported = true;

  constructor(host: LitElement & GroupMember, settings: FinderSearchSettings) {
    this.#host = host;
    this.#settings = settings;
    const { clock = pageClock } = settings;
    this.announcer = new Announcer(host, announcementRest.typing, clock);
    this.#builder = new IndexBuilder(() => this.#refresh());
    this.gazetteer = new GazetteerSource(host, () => this.#refresh(), settings.report);
    this.locating = new Locating(host, {
      msg: settings.msg,
      clock,
      gazetteer: this.gazetteer,
      found: (entry) => this.#locate(entry),
    });
    this.combobox = new Combobox<Match>(host, {
      choose: ({ entry }) => this.take(entry),
      search: () => this.#search(),
      clear: () => this.clear(),
    });
    this.#group = new Group(host, (chosen) => this.#follow(chosen));
  }

  /** What the visitor keeps to. */
  get bounds(): readonly Bound[] {
    return this.voivodeship ? [{ kind: 'voivodeship', code: this.voivodeship }] : [];
  }

  /** Takes in what can be searched now. */
  update(searchable: Searchable): void {
    this.#searchable = searchable;
    this.#build();
  }

  /**
   * What is looked for: what was chosen, what was typed, or the place that the page names; undefined while it cannot be told.
   * @param pageBounds what the page keeps to; its voivodeship decides between places of one name
   */
  read(near: string | undefined, pageBounds: readonly Bound[]): Reading | undefined {
    const reading = this.#read(near, pageBounds);
    const { lat, lon } = reading?.entry ?? {};
    return reading && lat !== undefined && lon !== undefined ? { ...reading, from: { lat, lon } } : reading;
  }

  #read(near: string | undefined, pageBounds: readonly Bound[]): Reading | undefined {
    const index = this.#index;
    // The visitor's position has no name, and nothing but its own entry.
    if (this.#chosen) return { asked: this.text?.trim() ?? '', entry: this.#chosen, how: 'exact' };
    // While names are taken in, the list stays as it is; a page that names a place waits for it.
    if (!index) return this.text === undefined && near?.trim() ? undefined : {};
    if (this.text !== undefined) return readText(index, this.text);
    if (!near?.trim()) return {};
    const within = pageBounds.find(({ kind }) => kind === 'voivodeship')?.code ?? '';
    // What the feed itself knows needs no further places.
    if (namedPlaces(index, near, within).length !== 1) {
      this.#needPlaces();
      if (this.gazetteer.status === 'coming') return undefined;
    }
    const entry = readNear(index, near, within, this.#searchable?.loaded.url ?? '');
    if (!(entry instanceof FeedError)) return { entry };
    this.#settings.report(entry);
    return {};
  }

  /** Takes the answer to what was read, as it is shown. */
  answered(answer: Answer, headline: Headline): void {
    this.#answer = answer;
    this.#headline = headline;
  }

  /** What happened in the field or the filter; perhaps a while ago, so its target is asked anew. */
  handle(event: Event): void {
    const field = this.#host.renderRoot.querySelector('input');
    const filter = this.#host.renderRoot.querySelector('select');
    this.#needPlaces();
    if (event.type === 'click') void this.locating.ask();
    else if (event.type === 'input' && field) {
      this.#write(field.value);
      this.#isDismissed = false;
      this.combobox.show(this.#suggest());
    } else if (event.type !== 'focus' && field && field.value !== this.#shownText) {
      // Dictation and scripts may write without a word: what the field shows is what counts.
      this.#write(field.value);
    }
    if (event instanceof KeyboardEvent) this.#press(event, field?.value ?? '');
    else if (event.type === 'blur') this.combobox.close();
    else if (event.type === 'change' && filter && filter.value !== this.voivodeship) {
      this.voivodeship = filter.value;
      this.#settings.restart();
      if (this.voivodeship) this.#host.dispatchEvent(new PplSelectEvent('voivodeship', this.voivodeship));
      this.#group.tell('voivodeship', this.voivodeship);
      this.#search();
    }
  }

  /** Takes a suggestion. The focus stays in the field, and what came of the choice stands elsewhere: it is read out. */
  readonly take = (entry: Entry): void => {
    this.choose(entry);
    this.#announce();
  };

  /** Takes a place. What came of it is not announced: who calls this brings the focus to it. */
  readonly choose = (entry: Entry): void => {
    this.text = entry.name;
    this.#chosen = entry;
    this.locating.cancel();
    this.#isReported = true;
    this.announcer.silence();
    this.#settings.restart();
    this.combobox.close();
    this.#host.dispatchEvent(new PplSelectEvent(entry.kind, entry.id));
    if (entry.kind === 'county' || entry.kind === 'voivodeship') this.#group.tell(entry.kind, entry.id);
  };

  /** Takes another meaning of the text. The button of it goes away: the focus goes to what came of it. */
  readonly chooseOther = (entry: Entry): void => {
    this.choose(entry);
    this.#host.requestUpdate();
    this.#focusResult();
  };

  #focusResult(): void {
    const root = this.#host.renderRoot;
    void this.#host.updateComplete.then(() => root.querySelector<HTMLElement>('.result')?.focus());
  }

  /** Takes over what was chosen in another widget of the page, which has said so already. */
  #follow({ type, id }: Territory): void {
    this.reset();
    this.#followed = type === 'county' ? id : '';
    this.voivodeship = type === 'voivodeship' ? id : '';
    this.#isReported = true;
    this.announcer.silence();
    this.#settings.restart();
    this.combobox.close();
    this.#takeFollowed();
    this.#host.requestUpdate();
  }

  #takeFollowed(): void {
    const entry = this.#followed && this.#index?.counterpart({ kind: 'county', id: this.#followed });
    if (!entry) return;
    this.text = entry.name;
    this.#chosen = entry;
    this.#followed = '';
  }

  /** Empties the field, which keeps the focus. */
  readonly clear = (): void => {
    this.#write('');
    this.combobox.close();
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  /** Back to what the page says. */
  reset(): void {
    this.text = this.#chosen = undefined;
    this.#followed = '';
    this.locating.cancel();
  }

  /** Drops what the visitor has bound the list to. @returns whether there was anything */
  widen(): boolean {
    const { entry } = this.#answer?.reading ?? {};
    const isBound = entry !== undefined && entry.lat === undefined;
    if (!isBound && !this.voivodeship) return false;
    this.voivodeship = '';
    if (isBound) {
      this.text = '';
      this.#chosen = undefined;
    }
    return true;
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

  /** What the field shows. */
  get #shownText(): string {
    return this.text ?? this.#answer?.reading.entry?.name ?? '';
  }

  #needPlaces(): void {
    const { loaded, directory } = this.#searchable ?? {};
    if (loaded && directory) this.gazetteer.need(loaded, directory.plain);
  }

  #build(): void {
    const { directory } = this.#searchable ?? {};
    if (!directory) return;
    this.#builder.build(directory, this.gazetteer.places);
    const { index } = this.#builder;
    if (index === this.#index) return;
    this.#index = index;
    // What was chosen stays so, in the words of the new language.
    if (this.#chosen?.id) this.#chosen = index?.counterpart(this.#chosen);
    this.#takeFollowed();
  }

  /** Shows what is known now: the suggestions too, where somebody is writing. */
  #refresh(): void {
    this.#build();
    const root = this.#host.renderRoot as ShadowRoot;
    // Who has pressed Enter waits for the answer.
    const isWriting =
      !this.#isReported && !this.#isAwaited && !this.#isDismissed && root.activeElement?.localName === 'input';
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
    if (this.#isAwaited && !this.#builder.isBuilding) this.#search();
  }

  readonly #suggest = (): readonly Match[] => {
    const text = firstLine(this.text ?? '');
    return fold(text).length > 1 ? (this.#index?.suggest(text) ?? []) : [];
  };

  #press(event: KeyboardEvent, text: string): void {
    const wasOpen = this.combobox.options.length > 0;
    this.combobox.press(event, text, this.#suggest);
    if (wasOpen) this.#isDismissed = !this.combobox.options.length;
  }

  #locate(entry: Entry): void {
    const root = this.#host.renderRoot as ShadowRoot;
    // Who has gone on meanwhile stays there. Some browsers give no focus to a button that is pressed.
    const isThere = root.activeElement
      ? root.activeElement.closest('.locate')
      : document.activeElement === document.body;
    this.text = '';
    this.#chosen = entry;
    this.#settings.restart();
    this.#search();
    if (isThere) this.#focusResult();
  }

  #write(text: string): void {
    const { kind } = this.#chosen ?? {};
    this.text = text;
    this.locating.cancel();
    this.#chosen = undefined;
    this.#followed = '';
    if (kind === 'county') this.#group.tell(kind, '');
    this.#isReported = false;
    this.#settings.restart();
    this.#announce();
  }

  #search(): void {
    this.#host.requestUpdate();
    this.#isAwaited = this.#builder.isBuilding;
    if (this.#isAwaited) return;
    this.#announce();
    void this.#host.updateComplete.then(() => this.#tellPage());
  }

  #tellPage(): void {
    if (!this.#answer) return;
    this.#isReported = true;
    const count = this.#headline?.advice ? 0 : this.#answer.count;
    this.#host.dispatchEvent(new PplSearchEvent(this.#answer.reading.asked ?? '', count));
  }

  /** Reads the answer out once nothing more happens; what has come to rest is a search too, with or without Enter. */
  #announce(): void {
    const { msg } = this.#settings;
    this.announcer.say(() => {
      if (!this.#isReported) this.#tellPage();
      const { title = '', advice = '' } = this.#headline ?? {};
      const count = this.combobox.options.length;
      const hint = count ? msg(str`Podpowiedzi: ${count}`, { id: 'club-finder-suggestions-count' }) : '';
      return [guessWords(msg, this.#answer?.reading ?? {}), title, advice, hint]
        .filter(Boolean)
        .join('. ')
        .replace(/([.?!])\. /g, '$1 ');
    });
  }
}
