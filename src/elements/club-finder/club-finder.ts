import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { clubs } from '../../feed/schema/clubs.js';
import { counties } from '../../feed/schema/counties.js';
import { networks } from '../../feed/schema/networks.js';
import { buttonStyles } from '../../parts/button.styles.js';
import { heading } from '../../parts/heading.js';
import { selectStyles } from '../../parts/select.js';
import { skeleton } from '../../parts/skeleton.js';
import { findVoivodeship } from '../../text/territory.js';
import { PplElement, type View } from '../ppl-element.js';
import { clubFinderStyles } from './club-finder.styles.js';
import { Directory } from './directory.js';
import { clubsWithin, isHistory, nearestClubs, type Answer, type Bound, type Reading } from './find-clubs.js';
import type { FinderSearch } from './finder-search.js';
import { question } from './question.js';
import { list, notice, remarks, titleWords } from './results.js';
import type { Speaker } from './speaker.js';

const collections = [clubs, counties, networks] as const;

/**
 * Clubs and teams near a place: somebody types where they live, and gets the nearest ones, from when they are known and
 * who helps today. Clubs known only from years ago are shown as history.
 *
 * @summary Finds the clubs nearest to a place.
 * @fires {PplSearchEvent} ppl-search - A person searched or filtered; `detail` is `{ query, count }`.
 * @fires {PplSelectEvent} ppl-select - A person chose; `detail` is `{ type, id }`, type `place`, `county`, `voivodeship`, `network` or `club`.
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
 * @csspart button - A button: more clubs, a wider search, a suggestion, the feed again.
 */
export class PplClubFinder extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, buttonStyles, ...selectStyles, clubFinderStyles];
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

  /** Where to begin: a place, county or voivodeship by name, as a visitor would type it. */
  declare near: string | undefined;
  /** Only clubs of this voivodeship, by TERYT code or name. */
  declare voivodeship: string | undefined;
  /** Only clubs of this network, by id. */
  declare network: string | undefined;
  /** How many clubs are shown at first, and more each time. */
  declare limit: number;
  /** Reserved for 'use my position': to come, and without effect until then. */
  declare locate: boolean;
  /** `list`. `map` is reserved: to come, and shows the list until then. */
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
    if (this.near && !this.#search) void this.#load();
  }

  protected override updated(): void {
    super.updated();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override defaultHeading(): string {
    return this.msg('Kluby w okolicy', { id: 'club-finder-heading' });
  }

  protected override content({ content, about, url }: LoadedFeed<typeof collections>): View | undefined {
    if (!content.clubs.length) {
      return {
        empty: {
          what: this.msg('Brak klubów do pokazania', { id: 'club-finder-empty' }),
          advice: this.msg(
            'W danych programu nie ma teraz żadnego klubu. Pomoc dla bezrobotnych jest w powiatowych urzędach pracy.',
            { id: 'club-finder-empty-advice' },
          ),
        },
      };
    }
    // What the page has asked about needs the search.
    if (this.near && !this.#search && !this.#isWithout) return undefined;
    const directory = this.#know(content);
    const speaker: Speaker = {
      ...{ msg: this.msg, language: this.language, level: this.level, updated: about.updated, directory },
      say: (text) => this.say(text),
      contact: this.#contacts?.contact,
    };
    const frame = this.#frame(directory, url);
    const reading = this.#read(frame);
    if (!reading) return undefined;
    const answer = (this.#answer = this.#find(speaker, frame, reading));
    return {
      summary: this.msg('Kluby i zespoły dla osób bez pracy albo zagrożonych zwolnieniem', {
        id: 'club-finder-summary',
      }),
      body: html`<div class="finder">
        ${question(speaker, frame, answer, this.#search, this.#act)}
        <div class="answer">
          ${[0, 1].map((at) => html`<p class="hidden" role="status">${this.#search?.said[at]}</p>`)}
          ${
            this.#needsContacts(answer, about.updated)
              ? skeleton(this.loadingRows, this.msg('Wczytuję dane programu…', { id: 'loading' }))
              : this.#results(speaker, frame, answer)
          }
        </div>
      </div>`,
    };
  }

  #know(content: LoadedFeed<typeof collections>['content']): Directory {
    const known = [content, this.language];
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

  /** What the page itself leaves out. */
  #frame({ networks }: Directory, url: string): readonly Bound[] {
    const bounds: Bound[] = [];
    const { voivodeship, network } = this;
    if (voivodeship) {
      const code = findVoivodeship(voivodeship);
      if (code) bounds.push({ kind: 'voivodeship', code });
      else this.report(new FeedError('unknown-place', `There is no voivodeship "${voivodeship}".`, url));
    }
    if (network) {
      if (networks.has(network)) bounds.push({ kind: 'network', code: network });
      else {
        const ids = [...networks.keys()].join(', ');
        this.report(new FeedError('unknown-id', `The feed has no network "${network}", it has: ${ids}.`, url));
      }
    }
    return this.#isBeyond ? [] : bounds;
  }

  /** What is asked; undefined while what would tell is on its way. */
  #read(frame: readonly Bound[]): Reading | undefined {
    const within = frame.find(({ kind }) => kind === 'voivodeship')?.code ?? '';
    return this.#search ? this.#search.read(this.near, within, (error) => this.report(error)) : {};
  }

  #find(speaker: Speaker, frame: readonly Bound[], reading: Reading): Answer {
    const { entry } = reading;
    const bounds = [...frame];
    if (this.#search?.voivodeship) bounds.push({ kind: 'voivodeship', code: this.#search.voivodeship });
    if (entry?.code && entry.lat === undefined) bounds.push({ kind: entry.kind, code: entry.code });
    const inside = clubsWithin(speaker.directory.clubs, bounds);
    const wanted = this.#paging.shown(inside, this.limit >= 1 ? Math.floor(this.limit) : 10, '', 100).length;
    const shown = nearestClubs(inside, wanted, entry);
    const found = { reading, bounds, count: inside.length, shown };
    const all = titleWords(speaker, found);
    return { ...found, title: all, ...this.#search?.lost(reading, all) };
  }

  /** Loads the search at the first touch, and hands over what happened meanwhile. */
  readonly #act = (event: Event): void => {
    if (this.#search) this.#search.handle(event);
    else void this.#load().then(() => this.#search?.handle(event));
  };

  async #load(): Promise<void> {
    try {
      const { FinderSearch, finderSearchStyles } = await import('./finder-search.js');
      this.adopt('search', () => Promise.resolve([finderSearchStyles]));
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

  readonly #more = (): void => void this.#paging.showMore('.club-name');

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

  #results(speaker: Speaker, frame: readonly Bound[], answer: Answer): TemplateResult {
    const { bounds, count, title, advice, reading } = answer;
    const widen =
      bounds.length > frame.length || !count
        ? html`<button type="button" class="button" part="button" @click=${this.#widen}>
            ${this.msg('Pokaż wszystkie', { id: 'club-finder-widen' })}
          </button>`
        : nothing;
    return html`${heading(this.level + 1, title, 'result')}
    ${
      this.#isWithout
        ? html`<p class="remark">
            ${this.msg('Nie udało się wczytać wyszukiwarki. Poniżej jest cała lista.', { id: 'club-finder-without' })}
          </p>`
        : nothing
    }
    ${advice ? html`<p class="remark">${advice}</p>` : nothing} ${this.#search?.remarks(reading, this.#toResult)}
    ${remarks(speaker, answer, widen)} ${notice(speaker, answer)} ${list(speaker, answer, this.#more)}
    ${this.#search?.credit((text) => this.say(text))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-club-finder': PplClubFinder;
  }
}
