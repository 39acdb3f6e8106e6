import { html, type PropertyValues } from 'lit';
import type { Clock } from '../../controllers/announcer.js';
import { PagingController } from '../../controllers/paging.js';
import type { About, LoadedFeed } from '../../feed/read.js';
import type { FeedError } from '../../feed/errors.js';
import { clubs } from '../../feed/schema/clubs.js';
import { counties } from '../../feed/schema/counties.js';
import { networks } from '../../feed/schema/networks.js';
import { announcementRegions } from '../../controllers/announcement-regions.js';
import { buttonStyles } from '../../parts/controls/button.styles.js';
import { selectStyles } from '../../parts/controls/select.js';
import { skeleton } from '../../parts/skeleton.js';
import { views } from '../../parts/controls/views.js';
import { viewsStyles } from '../../parts/controls/views.styles.js';
import { PplElement, type View } from '../ppl-element.js';
import { findAnswer, type Answer } from './answer.js';
import { clubFinderStyles } from './club-finder.styles.js';
import type { Bound } from './clubs/bounds.js';
import type { ClubsByVoivodeship } from './clubs/clubs-by-voivodeship.js';
import { Directory } from './clubs/directory.js';
import type { FinderContext } from './finder-context.js';
import { results } from './results/results.js';
import { titleWords } from './results/wording.js';
import type { FinderSearch } from './search/finder-search.js';
import type { Headline } from './search/readings.js';
import { searchForm } from './search/search-form.js';

const collections: readonly [typeof clubs & { readonly byNeed: true }, typeof counties, typeof networks] = [
  { ...clubs, byNeed: true },
  counties,
  networks,
];

type Loaded = LoadedFeed<typeof collections>;

const modules = {
  search: () => import('./search/search.js'),
  locateButton: () => import('./search/locate-button.js'),
  contact: () => import('./results/contact.js'),
  map: () => import('./map/map-view.js'),
  emptyWords: () => import('./results/empty-words.js'),
  byVoivodeship: () => import('./clubs/clubs-by-voivodeship.js'),
  pageBounds: () => import('./clubs/page-bounds.js'),
};

/** There the map stands beside the list, in CSS pixels. */
const leastMapWidth = 896;

/** What one rendering shows. */
interface Shown {
  readonly pageBounds: readonly Bound[];
  readonly answer: Answer;
  readonly headline: Headline;
  /** Whose data the foot of the widget names. */
  readonly sources: About['sources'];
}

/**
 * Clubs and teams near a place: somebody types where they live, and gets the nearest ones, from when they are known and
 * who helps today. Clubs known only from years ago are shown as history.
 *
 * @summary Finds the clubs nearest to a place.
 * @since 0.1.0
 * @fires {PplSearchEvent} ppl-search - A person searched or filtered; `detail` is `{ query, count }`.
 * @fires {PplSelectEvent} ppl-select - A person chose; `detail` is `{ type, id }`, type `place`, `county`, `voivodeship`, `network` or `club`.
 * @fires {PplGroupEvent} ppl-group - A person chose a county or voivodeship, or took it back, and the widget is in a group; `detail` is `{ group, type, id }`.
 * @fires {PplGroupJoinEvent} ppl-group-join - A widget of a group has come; `detail` is `{ group }`.
 * @cssprop [--ppl-color-highlight=light-dark(#853200, #faae67)] - The place that was searched, on the map.
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
export class PplClubFinder extends PplElement<typeof collections, typeof modules> {
  static override styles = [...PplElement.styles, buttonStyles, ...selectStyles, viewsStyles, clubFinderStyles];
  static override properties = {
    near: {},
    voivodeship: {},
    network: {},
    limit: { type: Number },
    locate: { type: Boolean },
    view: {},
  };
  static override collections: typeof collections = collections;
  static override modules = modules;

  /** On paper a hundred clubs at least; all of them would be a book. */
  readonly #paging = new PagingController(this, 100);
  #search: FinderSearch | undefined;
  #width: ResizeObserver | undefined;
  /** What was done in the fields while the search was on its way. */
  #touches: Event[] = [];
  #directory: Directory | undefined;
  /** What the directory was made of. */
  #directorySources: readonly unknown[] = [];
  /** The clubs of a feed that has them by voivodeship. */
  #byVoivodeship: ClubsByVoivodeship | undefined;
  #answer: Answer | undefined;
  /** The visitor asked for what the page leaves out, as nothing is within. */
  #isBeyondPage = false;

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
  /** `list`, beside which a wide page has a small map; or `map`: a large map beside the list, or above it. */
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
      this.#isBeyondPage = false;
    }
    const isMap = this.view === 'map';
    // Who chooses on the map chooses what the field would have.
    if (this.near || isMap || this.group) this.modules.need('search');
    if (isMap) this.modules.need('map');
    if (this.locate) this.modules.need('locateButton');
    if (this.voivodeship || this.network) this.modules.need('pageBounds');
    this.#makeSearch();
  }

  protected override updated(): void {
    super.updated();
    this.#search?.scroll();
    // After the first view, which does not wait for it.
    if (!this.#answer) return;
    const map = this.modules.get('map');
    if (map) map.follow(this, this.#answer);
    else {
      this.#needMap();
      // A widget in a hidden tab is as wide as it is only when it is shown.
      (this.#width ??= new ResizeObserver(this.#needMap)).observe(this);
    }
  }

  readonly #needMap = (): void => {
    if (this.offsetWidth >= leastMapWidth) this.modules.need('map');
  };

  /** What measures how long typing rests; the page's own clock where it is undefined. */
  protected get clock(): Clock | undefined {
    return undefined;
  }

  protected override defaultHeading(): string {
    return this.msg('Kluby w okolicy', { id: 'club-finder-heading' });
  }

  protected override content(loaded: Loaded): View | undefined {
    const directory = this.#readDirectory(loaded);
    if (!directory) return undefined;
    const { modules } = this;
    if (!directory.clubs.length && !this.#byVoivodeship) {
      const words = modules.need('emptyWords');
      if (modules.isAwaited('emptyWords')) return undefined;
      if (words) return { empty: words.emptyWords(this.msg) };
    }
    // What the page has asked about needs the search.
    if (
      (this.near && modules.isAwaited('search')) ||
      modules.isAwaited('pageBounds') ||
      modules.isAwaited('locateButton')
    )
      return undefined;

    const pageBounds = this.#readPageBounds(directory, loaded.url);
    this.#search?.update({ loaded, directory });
    const reading = this.#search ? this.#search.read(this.near, pageBounds) : {};
    if (!reading) return undefined;

    const byVoivodeship = this.#byVoivodeship;
    const limit = this.limit >= 1 ? Math.floor(this.limit) : 10;
    const answer = findAnswer(
      {
        reading,
        bounds: [...pageBounds, ...(this.#search?.bounds ?? [])],
        wanted: this.#paging.count(limit),
      },
      { directory, byVoivodeship, nearestClubs: modules.get('search')?.nearestClubs },
    );
    this.#answer = answer;
    const context = this.#context(loaded, directory);
    const search = modules.get('search');
    const headline = search?.headlineOf(context, answer) ?? { title: titleWords(context, answer) };
    this.#search?.answered(answer, headline);
    const hasPositions = !!modules.get('map') || answer.shown[0]?.km !== undefined;
    return {
      summary: this.msg('Kluby i zespoły dla osób bez pracy albo zagrożonych zwolnieniem', {
        id: 'club-finder-summary',
      }),
      body: this.#body(context, {
        pageBounds,
        answer,
        headline,
        sources: hasPositions ? loaded.about.sources : undefined,
      }),
      hasPositions,
    };
  }

  #body(context: FinderContext, shown: Shown): unknown {
    const { pageBounds, answer } = shown;
    const isWaiting = this.#awaitsContact(answer) || answer.isWaiting;
    const form = searchForm(context, {
      pageBounds,
      answer,
      search: this.#search,
      searchModule: this.modules.get('search'),
      locateButton: this.locate ? this.modules.get('locateButton')?.locateButton : undefined,
      act: this.#act,
    });
    const search = this.#search;
    const isBeside = this.view !== 'map';
    const map = this.modules.get('map')?.view({
      ...context,
      host: this,
      answer,
      isBeside,
      act: this.#act,
      choose: (entry) => search?.choose(entry),
    });
    return html`<div class="finder">
      ${form}
      <div class="answer">
        ${announcementRegions(this.#search?.announcer.said)}
        ${
          isWaiting
            ? skeleton(this.loadingRows, this.msg('Wczytywanie danych programu…', { id: 'loading' }))
            : this.#results(context, shown, isBeside ? undefined : map)
        }
      </div>
      ${isBeside ? map : undefined}
    </div>`;
  }

  #results(context: FinderContext, { pageBounds, answer, headline, sources }: Shown, map: unknown): unknown {
    const { msg, modules } = this;
    const search = this.#search;
    const searchModule = modules.get('search');
    // Both that can narrow the list know what to say of it.
    const narrowing = modules.get('pageBounds') ?? searchModule;
    const hasNoPageBounds = modules.status('pageBounds') === 'failed';
    return results(context, answer, {
      ...headline,
      shortcomings: {
        hasNoSearch: modules.status('search') === 'failed',
        ignoredBounds: hasNoPageBounds ? [this.voivodeship, this.network].filter(Boolean).join(', ') : '',
      },
      ...(search && searchModule?.readingRemarks(context, answer, search, sources)),
      bounds: narrowing?.boundRemarks(context, answer, pageBounds, this.#widen),
      failure: this.#byVoivodeship?.failure(msg),
      views: views(
        msg('Widok', { id: 'views' }),
        [
          ['list', msg('Lista', { id: 'club-finder-view-list' })],
          ['map', msg('Mapa', { id: 'club-finder-view-map' })],
        ],
        this.view === 'map' ? 'map' : 'list',
        (view) => (this.view = view),
      ),
      map,
      more: () => void this.#showMore(),
    });
  }

  #context({ about }: Loaded, directory: Directory): FinderContext {
    return {
      ...this.speaker,
      directory,
      updated: about.updated,
      level: this.level,
      isLoaded: (code) => this.#byVoivodeship?.has(code) ?? true,
      distance: this.modules.get('search')?.distanceBeside,
      mark: (sentence) => this.modules.get('search')?.markPolish(this.speaker, sentence) ?? sentence,
      contact: this.modules.get('contact'),
    };
  }

  /** The feed's clubs in the element's language; undefined while what reads them is on its way. */
  #readDirectory(loaded: Loaded): Directory | undefined {
    const { content } = loaded;
    if (this.#byVoivodeship?.loaded !== loaded) {
      this.#byVoivodeship?.leave();
      this.#byVoivodeship = undefined;
    }
    if (isByVoivodeship(loaded.raw['clubs'])) {
      const module = this.modules.need('byVoivodeship');
      if (!module && this.modules.isAwaited('byVoivodeship')) return undefined;
      this.#byVoivodeship ??=
        module && new module.ClubsByVoivodeship(this, loaded, (error) => this.report(error), this.source.retry);
    }
    const clubs = this.#byVoivodeship?.clubs ?? content.clubs;
    const sources = [clubs, content.counties, this.language];
    if (!this.#directory || sources.some((value, at) => value !== this.#directorySources[at])) {
      this.#directorySources = sources;
      this.#directory = new Directory({ ...content, clubs }, (text) => this.plain(text), this.language);
    }
    return this.#directory;
  }

  /** What the page itself leaves out. */
  #readPageBounds(directory: Directory, url: string): readonly Bound[] {
    if (this.#isBeyondPage) return [];
    const report = (error: FeedError) => this.report(error);
    return this.modules.get('pageBounds')?.readPageBounds(this, directory, url, report) ?? [];
  }

  /** Whether the list must wait for what shows its contacts: most lists of old have none. */
  #awaitsContact({ shown }: Answer): boolean {
    if (shown.some(({ club }) => club.contact)) this.modules.need('contact');
    return this.modules.isAwaited('contact');
  }

  /** The search is loaded at the first touch, and gets what happened meanwhile. */
  readonly #act = (event: Event): void => {
    if (this.#search) {
      this.#search.handle(event);
      return;
    }
    this.#touches.push(event);
    this.modules.need('search');
    this.modules.retry('search');
  };

  #makeSearch(): void {
    const module = this.modules.get('search');
    if (this.modules.status('search') === 'failed') this.#touches = [];
    if (this.#search || !module) return;
    const search = new module.FinderSearch(this, {
      msg: this.msg,
      clock: this.clock,
      restart: () => this.#paging.reset(),
      report: (error) => this.report(error),
    });
    this.#search = search;
    void this.updateComplete.then(() => {
      for (const event of this.#touches.splice(0)) search.handle(event);
    });
  }

  async #showMore(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.club-name').length;
    await this.#paging.showMore('.club-name');
    this.#byVoivodeship?.focusWhenHere('.club-name', before);
  }

  /** Looks further than the visitor's own bounds, and then than the page's. */
  readonly #widen = (): void => {
    if (!this.#search?.widen()) this.#isBeyondPage = true;
    this.requestUpdate();
    // The button goes away when it is pressed.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.result')?.focus());
  };
}

/** Whether a feed keeps its clubs in one file a voivodeship, under one pattern or under names of their own. */
function isByVoivodeship(clubs: unknown): boolean {
  const { voivodeships, parts } = (clubs ?? {}) as { voivodeships?: unknown; parts?: unknown };
  return voivodeships !== undefined || parts !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-club-finder': PplClubFinder;
  }
}
