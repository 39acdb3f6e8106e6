import { html } from 'lit';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { counties } from '../../feed/schema/counties.js';
import { rollouts } from '../../feed/schema/rollouts.js';
import { views, type ViewNames } from '../../parts/views.js';
import { viewsStyles } from '../../parts/views.styles.js';
import { compareText } from '../../text/collate.js';
import { PplSelectEvent } from '../events.js';
import { PplElement, type View } from '../ppl-element.js';
import { narrow, stillThere, unchosen, type Choice } from './choice.js';
import { details, sortName } from './entry-words.js';
import { layOut, type Matrix } from './matrix.js';
import { matrixStyles } from './matrix.styles.js';
import { readEntries, tell, within, type Entry, type Frame, type Story } from './model.js';
import { rolloutTimelineStyles } from './rollout-timeline.styles.js';
import type { Speaker } from './speaker.js';
import { summary } from './story-words.js';
import { timelineView } from './timeline-view.js';
import type { ViewContext, ViewPart } from './view.js';

const collections = [rollouts, counties] as const;
type Loaded = LoadedFeed<typeof collections>;

/** The views beside the timeline, each loaded when it is asked for. */
const viewParts = {
  map: (): Promise<ViewPart> => import('./map-view.js'),
  table: (): Promise<ViewPart> => import('./table-view.js'),
};
type ViewName = keyof typeof viewParts;

/** What is loaded when it is asked for: `undefined` while it is on its way, `null` when it did not arrive. */
type Parts = Partial<Record<ViewName, ViewPart | null>> & {
  settings?: typeof import('./settings.js') | null;
  card?: typeof import('./county-card.js') | null;
};

/** The model, and what it was made of. */
interface Told {
  readonly by: readonly unknown[];
  readonly all: readonly Entry[];
  readonly framed: readonly Entry[];
  readonly story: Story;
  readonly matrix: Matrix | undefined;
}

/**
 * Where and when the programme was rolled out: the periods in time with their counties, as a list that becomes a matrix of
 * voivodeships and periods where there is room, or as a table.
 *
 * @summary When and where the programme was rolled out.
 * @fires {PplSelectEvent} ppl-select - A person chose a county; `detail` is `{ type: 'county', id }`, its TERYT code.
 * @cssprop [--ppl-color-highlight=light-dark(#b34700, #f9aa60)] - What the page marks, such as its own county.
 * @csspart views - The buttons that choose the view.
 * @csspart view - One of these buttons.
 * @csspart county - What is known of the county that is marked.
 * @csspart timeline - The list of periods.
 * @csspart period - One period with its entries.
 * @csspart period-heading - The heading of a period.
 * @csspart bar - The bar of a period's count.
 * @csspart gap - A time for which nothing is recorded.
 * @csspart entry - One rollout, in either view.
 * @csspart notes - The numbered notes under the timeline.
 * @csspart scroll - The box in which a wide table scrolls.
 * @csspart table - The table.
 * @csspart map - The map with its legend.
 * @csspart map-picture - The picture of the map.
 * @csspart map-legend - What the marks mean.
 * @csspart map-periods - The choice of a period beside the map.
 * @csspart map-period - One period that can be chosen.
 * @csspart map-list - The periods before the one chosen.
 * @csspart pick - The name of a county, to be marked on the map.
 * @csspart sort - A button that sorts the table.
 * @csspart button - The button that shows all of a long list.
 */
export class PplRolloutTimeline extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, viewsStyles, rolloutTimelineStyles, matrixStyles];
  static override properties = { ...PplElement.properties, from: {}, to: {}, voivodeship: {}, county: {}, view: {} };
  static override collections = collections;

  readonly #paging = new PagingController(this);

  /** The first year shown; a period that began earlier and ran on into it is there too. */
  declare from: string | undefined;
  /** The last year shown. */
  declare to: string | undefined;
  /** Shows one voivodeship only: its name or TERYT code. */
  declare voivodeship: string | undefined;
  /** Marks a county: its name, seat or TERYT code. */
  declare county: string | undefined;
  /** `timeline`, `map` or `table`. */
  declare view: 'timeline' | 'map' | 'table' | undefined;

  protected override readonly loadingRows = 8;

  readonly #parts: Parts = {};
  #choice: Choice = unchosen;
  #sorted = false;
  #hasTimeline = false;
  #told: Told | undefined;

  protected override willUpdate(): void {
    // As soon as it is known, so that it comes together with the feed.
    const view = this.#asked;
    if (view) this.#need(view, viewParts[view]);
    if (this.#isFramed) this.#need('settings', () => import('./settings.js'));
    if (this.county || this.#choice.county) this.#need('card', () => import('./county-card.js'));
  }

  protected override defaultHeading(): string {
    return this.msg('Gdzie i kiedy działał program', { id: 'rollout-timeline-heading' });
  }

  protected override content(loaded: Loaded): View | undefined {
    const { settings, card } = this.#parts;
    if (this.#isFramed && settings === undefined) return undefined;
    if (this.county && card === undefined) return undefined;
    // Who switches goes on seeing the timeline until the other view is there.
    if (this.#asked && this.#parts[this.#asked] === undefined && !this.#hasTimeline) return undefined;
    const { content, url } = loaded;
    const speaker: Speaker = {
      language: this.language,
      msg: this.msg,
      say: (text) => this.say(text),
      plain: (text) => this.plain(text),
    };
    const { frame, chosen: own }: ReturnType<NonNullable<typeof settings>['readSettings']> = settings
      ? settings.readSettings(this, content.counties, speaker.plain, url, (error) => this.report(error))
      : { frame: {}, chosen: undefined };
    const { all, framed, story, matrix } = this.#tell(loaded, frame, speaker);
    const found = content.counties.find(({ teryt }) => teryt === this.#choice.county);
    const context: ViewContext = {
      ...speaker,
      all,
      framed,
      story,
      counties: content.counties,
      chosen: found ?? own,
      isYours: !found || found === own,
      choice: stillThere(this.#choice, framed),
      place: settings?.placeWord(speaker, frame),
      level: this.level + 1,
      source: this.data ?? url,
      url,
      report: (error) => this.report(error),
      sorted: this.#sorted,
      choose: this.#choose,
      shown: (entries, limit, list) => this.#paging.shown(entries, limit, list),
      showAll: (entry, list) => void this.#paging.showAll(entry, list),
    };
    const countyCard = card?.countyCard(context);
    if (!framed.length) {
      const what = this.msg('Brak odnotowanych wdrożeń', { id: 'rollout-timeline-empty' });
      return { empty: { what, advice: settings?.frameWords(speaker, frame) ?? '', actions: countyCard } };
    }
    return {
      summary: summary(speaker, story, context.place),
      body: html`${countyCard}${this.#views()}${this.#body(context, matrix)}`,
    };
  }

  /** The model and its layout, made anew only when what they are made of has changed. */
  #tell({ content }: Loaded, frame: Frame, speaker: Speaker): Told {
    const { voivodeship, period, until } = this.#choice;
    const by = [content, this.language, frame.from, frame.to, frame.voivodeship, voivodeship, period, until];
    if (!this.#told || by.some((value, index) => value !== this.#told?.by[index])) {
      const all = this.#told?.by[0] === content ? this.#told.all : readEntries(content.rollouts, content.counties);
      const framed = within(all, frame);
      const compare = compareText(this.language);
      const names = new Map(all.map((entry) => [entry, sortName(speaker, entry)]));
      const name = (entry: Entry) => names.get(entry) ?? '';
      const story = tell(narrow(framed, stillThere(this.#choice, framed)), (a, b) => compare(name(a), name(b)));
      const width = (entry: Entry) => name(entry) + (details(speaker, entry).length ? ' (label)' : '');
      this.#told = { by, all, framed, story, matrix: layOut(story, width) };
    }
    return this.#told;
  }

  readonly #choose = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    this.#sorted = !!change.sort;
    this.requestUpdate();
    if (change.county) this.dispatchEvent(new PplSelectEvent('county', change.county));
  };

  #views(): unknown {
    const names: ViewNames<'timeline' | ViewName> = [
      ['timeline', this.msg('Oś czasu', { id: 'rollout-timeline-view-timeline' })],
      ['map', this.msg('Mapa', { id: 'rollout-timeline-view-map' })],
      ['table', this.msg('Tabela', { id: 'rollout-timeline-view-table' })],
    ];
    const label = this.msg('Widok', { id: 'rollout-timeline-views' });
    return views(label, names, this.#asked ?? 'timeline', (view) => {
      this.view = view;
      this.#sorted = false;
    });
  }

  #body(context: ViewContext, matrix: Matrix | undefined): unknown {
    const part = this.#asked && this.#parts[this.#asked];
    this.#hasTimeline = !part;
    return part ? part.view(context) : timelineView(context, matrix);
  }

  /** The view that the page or somebody asks for; undefined: the timeline. */
  get #asked(): ViewName | undefined {
    return Object.keys(viewParts).find((name): name is ViewName => name === this.view);
  }

  /** Whether the page asks for a part of the list, or for a county to be marked. */
  get #isFramed(): boolean {
    return [this.from, this.to, this.voivodeship, this.county].some(Boolean);
  }

  #need<Name extends keyof Parts>(name: Name, load: () => Promise<NonNullable<Parts[Name]>>): void {
    this.adopt(name, async () => {
      try {
        const part = await load();
        this.#parts[name] = part;
        return part.styles;
      } catch (error) {
        // Without its settings the timeline shows all; without a view it stays, and the button tries again.
        this.#parts[name] = null;
        if (name === this.view) this.view = 'timeline';
        this.report(new FeedError('network', `The ${name} did not arrive.`, import.meta.url));
        this.requestUpdate();
        throw error;
      }
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-rollout-timeline': PplRolloutTimeline;
  }
}
