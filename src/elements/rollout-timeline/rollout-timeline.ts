import { html, nothing } from 'lit';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { counties } from '../../feed/schema/counties.js';
import { rollouts } from '../../feed/schema/rollouts.js';
import { views, type ViewNames } from '../../parts/views.js';
import { viewsStyles } from '../../parts/views.styles.js';
import { PplSelectEvent } from '../events.js';
import { PplElement, type View } from '../ppl-element.js';
import { stillThere, unchosen, type Choice } from './model/choice.js';
import { voivodeshipWord } from './model/entry-words.js';
import { matrixStyles } from './timeline/matrix.styles.js';
import { rolloutTimelineStyles } from './rollout-timeline.styles.js';
import type { Speaker } from './model/speaker.js';
import { summary } from './model/story-words.js';
import { Telling } from './model/model.js';
import { timelineView } from './timeline/timeline-view.js';
import type { ViewContext, ViewPart } from './view-context.js';

const collections = [rollouts, counties] as const;
type Loaded = LoadedFeed<typeof collections>;

/** The views beside the timeline, each loaded when it is asked for. */
const viewParts = {
  map: (): Promise<ViewPart> => import('./map/map-view.js'),
  table: (): Promise<ViewPart> => import('./table/table-view.js'),
};
type ViewName = keyof typeof viewParts;

const loadControls = () => import('./controls/controls.js');

/** What is loaded when it is asked for, or after the first view: `undefined` while it is on its way, `null` when it did not arrive. */
type Parts = Partial<Record<ViewName, ViewPart | null>> & {
  settings?: typeof import('./settings.js') | null;
  controls?: typeof import('./controls/controls.js') | null;
};

/**
 * Where and when the programme was rolled out: the periods in time with their counties, as a list that becomes a matrix of
 * voivodeships and periods where there is room, or as a table.
 *
 * @summary When and where the programme was rolled out.
 * @fires {PplSelectEvent} ppl-select - A person chose a county; `detail` is `{ type: 'county', id }`, its TERYT code.
 * @fires {PplSearchEvent} ppl-search - A person changed the filters; `detail` is `{ query, count }`: the filters in words, and how many rollouts pass.
 * @cssprop [--ppl-color-highlight=light-dark(#b34700, #f9aa60)] - What the page marks, such as its own county.
 * @csspart tools - The field in which visitors find their county, and the filters.
 * @csspart input - The field.
 * @csspart option - A county that the field suggests.
 * @csspart filters - The filters.
 * @csspart select - One filter's control.
 * @csspart take - The ways to take the data along.
 * @csspart message - What is said when the filters leave nothing.
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
 * @csspart map-when - The heading of a period in the list beside the map.
 * @csspart map-period - One period that can be chosen.
 * @csspart map-list - The periods before the one chosen.
 * @csspart pick - The name of a county, to be marked on the map.
 * @csspart sort - A button that sorts the table.
 * @csspart button - A button: that shows all of a long list, folds the filters, copies, or saves a file.
 */
export class PplRolloutTimeline extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, viewsStyles, rolloutTimelineStyles, matrixStyles];
  static override properties = {
    ...PplElement.properties,
    from: {},
    to: {},
    voivodeship: {},
    county: {},
    view: {},
    addressKey: { attribute: 'address-key' },
  };
  static override collections = collections;

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
  /** Keeps what a visitor chooses in the page's address, under this key; without one the address is never touched. */
  declare addressKey: string | undefined;

  protected override readonly loadingRows = 8;

  readonly #parts: Parts = {};
  #choice: Choice = unchosen;
  #sorted = false;
  #shown: ViewName | 'timeline' | undefined;
  readonly #telling = new Telling();
  #controls: import('./controls/controls.js').Controls | undefined;
  #longer: Parameters<ViewContext['showAll']> | undefined;

  protected override willUpdate(): void {
    const { controls } = this.#parts;
    if (controls && !this.#controls) {
      this.#controls = new controls.Controls(this, (error) => this.report(error));
      const { choice, view = this.view } = this.#controls.kept;
      this.#choice = { ...this.#choice, ...choice };
      this.view = view as typeof this.view;
      if (this.#longer) void this.#controls.paging.showAll(...this.#longer);
    }
    // As soon as it is known, so that it comes together with the feed.
    const view = this.#asked;
    if (view) this.#need(view, viewParts[view]);
    if (this.#isFramed) this.#need('settings', () => import('./settings.js'));
    if (this.#wantsControls) this.#need('controls', loadControls);
  }

  protected override updated(): void {
    super.updated();
    // Where there is no county to tell of first, nobody needs them in order to read the first view: they come after it.
    if (this.#telling.told) this.#need('controls', loadControls);
  }

  protected override defaultHeading(): string {
    return this.msg('Gdzie i kiedy działał program', { id: 'rollout-timeline-heading' });
  }

  protected override content(loaded: Loaded): View | undefined {
    const { settings, controls } = this.#parts;
    const waits = [this.#isFramed && settings, this.#wantsControls && controls].includes(undefined);
    const asked = this.#asked;
    const part = asked && this.#parts[asked];
    // Who switches goes on seeing the view before until the other one is there.
    this.#shown = part ? asked : asked && part === undefined ? this.#shown : 'timeline';
    if (waits || !this.#shown) return undefined;
    const { content, url } = loaded;
    const report = (error: FeedError) => this.report(error);
    const speaker: Speaker = {
      language: this.language,
      msg: this.msg,
      say: (text) => this.say(text),
      plain: (text) => this.plain(text),
    };
    const { frame, chosen: own }: ReturnType<NonNullable<typeof settings>['readSettings']> = settings
      ? settings.readSettings(this, content.counties, speaker.plain, url, report)
      : { frame: {}, chosen: undefined };
    const { all, framed, ranks, story, matrix } = this.#telling.tell(content, frame, this.#choice, speaker);
    const choice = stillThere(this.#choice, framed);
    const found = content.counties.find(({ teryt }) => teryt === choice.county);
    const isYours = !found || found === own;
    const chosen = found ?? own;
    const context: ViewContext = {
      ...speaker,
      all,
      framed,
      ranks,
      story,
      loaded,
      title: this.heading || this.defaultHeading(),
      counties: content.counties,
      chosen,
      isYours,
      mark: chosen && controls?.markWord(speaker, chosen, isYours),
      choice,
      view: this.#shown,
      place: choice.voivodeship ? voivodeshipWord(speaker, choice.voivodeship) : settings?.placeWord(speaker, frame),
      level: this.level + 1,
      source: this.data ?? url,
      report,
      sorted: this.#sorted,
      choose: this.#choose,
      shown: (entries, limit, list) => this.#controls?.paging.shown(entries, limit, list) ?? entries.slice(0, limit),
      // Who is faster than the controls is served when they are here.
      showAll: (...list) => void (this.#controls?.paging.showAll(...list) ?? (this.#longer = list)),
    };
    const countyCard = this.#controls?.card(context);
    if (!framed.length) {
      const what = this.msg('Brak odnotowanych wdrożeń', { id: 'rollout-timeline-empty' });
      return { empty: { what, advice: settings?.frameWords(speaker, frame) ?? '', actions: countyCard } };
    }
    const shown = this.#shown === 'timeline' ? timelineView(context, matrix) : this.#parts[this.#shown]?.view(context);
    const body = story.entries.length ? shown : this.#controls?.none(context);
    return {
      summary: summary(speaker, story, context.place),
      // The page's own county comes first of all; one that was looked for, under the field.
      body: html`${isYours ? countyCard : nothing}
        <div class="top">
          <div class="tools" part="tools">${this.#controls?.render(context)}</div>
          ${this.#views()}
        </div>
        ${isYours ? nothing : countyCard}${body}
        <div class="after">${this.#controls?.foot(context)}</div>`,
    };
  }

  readonly #choose = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    this.#sorted = !!change.sort;
    this.#controls?.keep(this.#choice);
    this.requestUpdate();
    if (change.county) this.dispatchEvent(new PplSelectEvent('county', change.county));
  };

  #views(): unknown {
    const names: ViewNames<'timeline' | ViewName> = [
      ['timeline', this.msg('Oś czasu', { id: 'rollout-timeline-view-timeline' })],
      ['map', this.msg('Mapa', { id: 'rollout-timeline-view-map' })],
      ['table', this.msg('Tabela', { id: 'rollout-timeline-view-table' })],
    ];
    const label = this.msg('Widok', { id: 'views' });
    return views(label, names, this.#asked ?? 'timeline', (view) => {
      this.view = view;
      this.#sorted = false;
      this.#controls?.keep(this.#choice);
    });
  }

  /** The view that the page or somebody asks for; undefined: the timeline. */
  get #asked(): ViewName | undefined {
    return Object.keys(viewParts).find((name): name is ViewName => name === this.view);
  }

  /** Whether the first view must wait for the controls: they tell of a county, and know what the address keeps. */
  get #wantsControls(): boolean {
    return !!(this.county || this.addressKey);
  }

  /** Whether the page asks for a part of the list, or for a county to be marked. */
  get #isFramed(): boolean {
    return [this.from, this.to, this.voivodeship, this.county].some(Boolean);
  }

  #need<Name extends keyof Parts>(name: Name, load: () => Promise<NonNullable<Parts[Name]>>): void {
    // What did not arrive is not asked for again by itself; the button of a view is somebody's wish.
    if (this.#parts[name] === null && name !== this.view) return;
    this.adopt(name, async () => {
      try {
        const part = await load();
        this.#parts[name] = part;
        return 'styles' in part ? part.styles : [];
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
