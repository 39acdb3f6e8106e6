import { html, type PropertyValues } from 'lit';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { clubs } from '../../feed/schema/clubs.js';
import { counties } from '../../feed/schema/counties.js';
import { networks } from '../../feed/schema/networks.js';
import { buttonStyles } from '../../parts/button.styles.js';
import { selectStyles } from '../../parts/select.js';
import { skeleton } from '../../parts/skeleton.js';
import { viewsStyles } from '../../parts/views.styles.js';
import { PplElement, type View } from '../ppl-element.js';
import { clubFinderStyles } from './club-finder.styles.js';
import { Directory } from './directory.js';
import { findAnswer } from './answer.js';
import type { ClubParts } from './club-parts.js';
import type { Bound } from './bounds.js';
import { isHistory, type Answer, type Reading } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import { question } from './question.js';
import { emptyWords, results } from './results.js';
import type { Speaker } from './speaker.js';
import type { FinderViewPart } from './view.js';
import { viewParts } from './view-parts.js';

const collections = [{ ...clubs, byNeed: true }, counties, networks] as const;

type Loaded = LoadedFeed<typeof collections>;

/** Longer than any list that is shown: what the pages are counted on before all clubs are there. */
const endless: readonly undefined[] = new Array<undefined>(100_000);

/**
 * Clubs and teams near a place: somebody types where they live, and gets the nearest ones, from when they are known and
 * who helps today. Clubs known only from years ago are shown as history.
 *
 * @summary Finds the clubs nearest to a place.
 * @fires {PplSearchEvent} ppl-search - A person searched or filtered; `detail` is `{ query, count }`.
 * @fires {PplSelectEvent} ppl-select - A person chose; `detail` is `{ type, id }`, type `place`, `county`, `voivodeship`, `network` or `club`.
 * @cssprop [--ppl-color-highlight=light-dark(#b34700, #f9aa60)] - The place that was searched, on the map.
 * @csspart search - The field, its suggestions and the voivodeship filter.
 * @csspart input - The text field.
 * @csspart select - The voivodeship filter.
 * @csspart option - One suggestion.
 * @csspart result - The heading that says what was understood, and how many clubs there are.
 * @csspart notice - Says that clubs are history, and who helps today.
 * @csspart clubs - The list of clubs.
 * @csspart club - One club.
 * @csspart club-name - The heading of a club.
 * @csspart as-of - From when a club is known.
 * @csspart distance - How far away it is.
 * @csspart contact - How to reach it.
 * @csspart views - The buttons that choose the view.
 * @csspart view - One of these buttons.
 * @csspart map - The map of the clubs' places.
 * @csspart map-picture - The picture with its marks.
 * @csspart map-mark - The mark of a place.
 * @csspart button - A button: more clubs, a wider search, a suggestion, the feed again.
 */
export class PplClubFinder extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, buttonStyles, ...selectStyles, viewsStyles, clubFinderStyles];
  static override properties = {
    ...PplElement.properties,
    near: {},
    voivodeship: {},
    network: {},
    limit: { type: Number },
    locate: { type: Boolean },
    view: {},
  };
  static override collections = collections;

  readonly #paging = new PagingController(this);

  #search: FinderSearch | undefined;
  /** The search could not be had; the list is there all the same. */
  #isWithout = false;
  /** The visitor asked for what the page leaves out, as nothing is within. */
  #isBeyond = false;
  #directory: Directory | undefined;
  #known: readonly unknown[] = [];
  /** How contacts are shown; null where that could not be had. */
  #contacts: typeof import('./contact.js') | null | undefined;
  #answer: Answer | undefined;
  /** The row that gets the focus when it is there. */
  #awaited: number | undefined;
  /** The clubs, where the feed has them in parts. */
  #parts: ClubParts | undefined;
  #viewPart: FinderViewPart | undefined;
  /** How the page's bounds are read; null where that could not be had: then nothing is left out, and the list says so. */
  #frame: typeof import('./frame.js') | null | undefined;

  /** Where to begin: a place, county or voivodeship by name, as a visitor would type it. */
  declare near: string | undefined;
  /** Only clubs of this voivodeship, by TERYT code or name. */
  declare voivodeship: string | undefined;
  /** Only clubs of this network, by id. */
  declare network: string | undefined;
  /** How many clubs are shown at first, and more each time. */
  declare limit: number;
  /** Offers to look around the visitor's own position, which never leaves the page. */
  declare locate: boolean;
  /** `list`, or `map`: a map above the list. */
  declare view: 'list' | 'map' | undefined;

  constructor() {
    super();
    this.limit = 10;
    this.locate = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page says anew counts again.
    if ((['near', 'voivodeship', 'network'] as const).some((name) => changed.has(name))) {
      this.#search?.reset();
      this.#isBeyond = false;
    }
    // Who chooses on the map chooses what the field would have.
    if ((this.near || this.view === 'map') && !this.#search) void this.#load();
    this.#needView();
  }

  protected override updated(): void {
    super.updated();
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('.club-name');
    if (this.#awaited !== undefined && !this.#answer?.isWaiting) {
      rows[this.#awaited]?.focus();
      this.#awaited = undefined;
    }
    this.#search?.scroll();
    if (this.#answer) this.#viewPart?.follow(this.renderRoot, this.#answer);
  }

  protected override defaultHeading(): string {
    return this.msg('Kluby w okolicy', { id: 'club-finder-heading' });
  }

  protected override content(loaded: Loaded): View | undefined {
    const { about, url, raw } = loaded;
    const isApart = (raw['clubs'] as { voivodeships?: unknown } | undefined)?.voivodeships !== undefined;
    if (isApart && this.#parts?.loaded !== loaded) {
      void this.#loadParts(loaded);
      return undefined;
    }
    const content = isApart && this.#parts ? { ...loaded.content, clubs: this.#parts.clubs } : loaded.content;
    if (!content.clubs.length && !isApart) {
      return { empty: emptyWords(this.msg) };
    }
    if (!isApart) this.#parts = undefined;
    // What the page has asked about needs the search.
    if (this.near && !this.#search && !this.#isWithout) return undefined;
    const parts = isApart ? this.#parts : undefined;
    const directory = this.#know(content);
    const speaker: Speaker = {
      ...{ msg: this.msg, language: this.language, level: this.level, updated: about.updated, directory },
      ...{ locate: this.locate, isKnown: (code) => parts?.has(code) ?? true },
      say: (text) => this.say(text),
      contact: this.#contacts?.contact,
    };
    const isFramed = !!this.voivodeship || !!this.network;
    if (isFramed && this.#frame === undefined) {
      void this.#loadFrame();
      return undefined;
    }
    const bounds = isFramed ? this.#frame?.readFrame(this, directory, url, (error) => this.report(error)) : undefined;
    const frame = this.#isBeyond ? [] : (bounds ?? []);
    const reading = this.#read(frame);
    if (!reading) return undefined;
    const limit = this.limit >= 1 ? Math.floor(this.limit) : 10;
    const wanted = this.#paging.shown(parts ? endless : directory.clubs, limit, '', 100).length;
    const answer = (this.#answer = findAnswer(speaker, frame, reading, this.#search, parts, wanted));
    const isWaiting = this.#needsContacts(answer, about.updated) || answer.isWaiting;
    return {
      summary: this.msg('Kluby i zespoły dla osób bez pracy albo zagrożonych zwolnieniem', {
        id: 'club-finder-summary',
      }),
      body: html`<div class="finder">
        ${question(speaker, frame, answer, this.#search, this.#act)}
        <div class="answer">
          ${[0, 1].map((at) => html`<p class="hidden" role="status">${this.#search?.said[at]}</p>`)}
          ${
            isWaiting
              ? skeleton(this.loadingRows, this.msg('Wczytuję dane programu…', { id: 'loading' }))
              : results(speaker, answer, {
                  ...{ search: this.#search, parts, isWithout: this.#isWithout },
                  unbound: this.#frame === null ? [this.voivodeship, this.network] : undefined,
                  isNarrow: answer.bounds.length > frame.length || !answer.count,
                  view: viewParts.map && (this.view === 'map' ? 'map' : 'list'),
                  viewPart: this.view === 'map' ? this.#viewPart : undefined,
                  show: (view) => (this.view = view),
                  more: () => void this.#more(),
                  widen: this.#widen,
                  toResult: this.#toResult,
                })
          }
        </div>
      </div>`,
    };
  }

  #know(content: Loaded['content']): Directory {
    const known = [content.clubs, content.counties, this.language];
    if (!this.#directory || known.some((value, at) => value !== this.#known[at])) {
      this.#directory = new Directory(content, (text) => this.plain(text), this.language);
      this.#known = known;
    }
    return this.#directory;
  }

  /** Whether the list must wait for what shows its contacts: most lists of old have none. */
  #needsContacts({ shown }: Answer, updated: string): boolean {
    if (this.#contacts !== undefined || !shown.some(({ club }) => club.contact && !isHistory(club, updated)))
      return false;
    this.adopt('contact', () =>
      import('./contact.js').then(
        (contacts) => {
          this.#contacts = contacts;
          return [contacts.contactStyles];
        },
        () => {
          this.#contacts = null;
          return [];
        },
      ),
    );
    return true;
  }

  /** What is asked; undefined while what would tell is on its way. */
  #read(frame: readonly Bound[]): Reading | undefined {
    const within = frame.find(({ kind }) => kind === 'voivodeship')?.code ?? '';
    return this.#search ? this.#search.read(this.near, within, (error) => this.report(error)) : {};
  }

  async #loadFrame(): Promise<void> {
    this.#frame = await import('./frame.js').catch(() => null);
    this.requestUpdate();
  }

  async #loadParts(loaded: Loaded): Promise<void> {
    const { ClubParts } = await import('./club-parts.js');
    if (this.source.loaded !== loaded) return;
    this.#parts = new ClubParts(loaded, () => this.requestUpdate());
    this.requestUpdate();
  }

  /** Loads the search at the first touch, and hands over what happened meanwhile. */
  readonly #act = (event: Event): void => {
    if (this.#search) this.#search.handle(event);
    else void this.#load().then(() => this.#search?.handle(event));
  };

  async #load(): Promise<void> {
    try {
      const { FinderSearch, finderSearchStyles } = await import('./finder-search.js');
      this.adopt('search', () => Promise.resolve(finderSearchStyles));
      this.#search ??= new FinderSearch(this, {
        msg: this.msg,
        loaded: () => this.source.loaded,
        directory: () => this.#directory!,
        answer: () => this.#answer,
        restart: () => this.#paging.reset(),
      });
      this.#isWithout = false;
    } catch {
      this.#isWithout = true;
    }
    this.requestUpdate();
  }

  readonly #more = async (): Promise<void> => {
    const before = this.renderRoot.querySelectorAll('.club-name').length;
    await this.#paging.showMore('.club-name');
    // They may be in a part of the feed that is on its way.
    if (this.#answer?.isWaiting) this.#awaited = before;
  };

  /** Looks further than the visitor's own bounds, and then than the page's. */
  readonly #widen = (): void => {
    if (!this.#search?.widen()) this.#isBeyond = true;
    this.#toResult();
  };

  /** For buttons that go away when they are pressed. */
  readonly #toResult = (): void => {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.result')?.focus());
  };

  /** Brings the view that is asked for beside the list; the list is there all the while. */
  #needView(): void {
    const load = this.view && this.view !== 'list' ? viewParts[this.view] : undefined;
    if (!load) return;
    this.adopt('view', async () => {
      this.#viewPart = await load();
      return this.#viewPart.styles;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-club-finder': PplClubFinder;
  }
}
