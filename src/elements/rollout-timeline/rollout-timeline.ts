import { html, nothing, type ReactiveController } from 'lit';
import type { LoadedFeed } from '../../feed/read.js';
import type { FeedError } from '../../feed/errors.js';
import { counties, type County } from '../../feed/schema/counties.js';
import { rollouts } from '../../feed/schema/rollouts.js';
import { views } from '../../parts/controls/views.js';
import { viewsStyles } from '../../parts/controls/views.styles.js';
import { PplSelectEvent } from '../events.js';
import type { ShownState } from '../../parts/embed/embed-code.js';
import { PplElement, type View } from '../ppl-element.js';
import type { Controls, ControlsContext } from './controls/controls.js';
import { withMarked } from './list-paging.js';
import { unchosen, type Choice } from './model/choice.js';
import { voivodeshipWord } from './model/entry-words.js';
import { ModelMemo, type Model } from './model/model.js';
import type { PageSelection } from './model/selection.js';
import { summary } from './model/story-words.js';
import { rolloutTimelineStyles } from './rollout-timeline.styles.js';
import { manyEntries, timelineView } from './timeline/timeline-view.js';
import type { MarkedCounty, ViewContext } from './view-context.js';
import { switchedViews, viewNames, type ViewName } from './view-names.js';

const collections: readonly [typeof rollouts, typeof counties] = [rollouts, counties];
type Loaded = LoadedFeed<typeof collections>;

const modules = {
  matrix: () => import('./timeline/matrix.js'),
  counts: () => import('./timeline/counts-table.js'),
  map: () => import('./map/map-view.js'),
  table: () => import('./table/table-view.js'),
  polishWords: () => import('../../parts/words/polish-words.js'),
  county: () => import('./county/county-view.js'),
  /** What the page asks for. */
  selection: () => import('./model/selection.js'),
  /** What visitors act with. */
  controls: () => import('./controls/controls.js'),
};

/** No matrix is narrower, in pixels: it takes 66em, and hardly anybody reads smaller letters than 12 pixels. */
const leastMatrixWidth = 800;

/**
 * Where and when the programme was rolled out: the periods in time with their counties, as a list that becomes a matrix of
 * voivodeships and periods where there is room, or as a table.
 *
 * @summary When and where the programme was rolled out.
 * @since 0.1.0
 * @fires {PplSelectEvent} ppl-select - A person chose a county; `detail` is `{ type: 'county', id }`, its TERYT code.
 * @fires {PplSearchEvent} ppl-search - A person changed the filters; `detail` is `{ query, count }`: the filters in words, and how many rollouts pass.
 * @fires {PplGroupEvent} ppl-group - A person chose a county or voivodeship, or took it back, and the widget is in a group; `detail` is `{ group, type, id }`.
 * @fires {PplGroupJoinEvent} ppl-group-join - A widget of a group has come; `detail` is `{ group }`.
 * @cssprop [--ppl-color-highlight=light-dark(#853200, #faae67)] - What the page marks, such as its own county.
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
 * @csspart county-name - The name of the county on its own card.
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
export class PplRolloutTimeline extends PplElement<typeof collections, typeof modules> {
  static override styles = [...PplElement.styles, viewsStyles, rolloutTimelineStyles];
  static override properties = {
    from: {},
    to: {},
    voivodeship: {},
    county: {},
    view: {},
    addressKey: { attribute: 'address-key' },
  };
  static override collections: typeof collections = collections;
  static override modules = modules;

  /** The first year shown; a period that began earlier and ran on into it is there too. */
  declare from: string | undefined;
  /** The last year shown. */
  declare to: string | undefined;
  /** Shows one voivodeship only: its name or TERYT code. */
  declare voivodeship: string | undefined;
  /** Marks a county: its name, seat or TERYT code. */
  declare county: string | undefined;
  /** `timeline`, `map` or `table`; `county`: the card of one county alone, fit for a sidebar. */
  declare view: 'timeline' | 'map' | 'table' | 'county' | undefined;
  /** Keeps what a visitor chooses in the page's address, under this key; without one the address is never touched. */
  declare addressKey: string | undefined;

  protected override readonly loadingRows = 8;

  readonly #model = new ModelMemo();
  #choice: Choice = unchosen;
  #isSorted = false;
  /** The view that is seen; undefined before there is one. */
  #shown: ViewName | undefined;
  #controls: Controls | undefined;
  /** There is room for the matrix from the start. */
  #startsWithMatrix = false;
  #fit: ReactiveController | undefined;
  /** The list of which somebody wants all before the controls are here. */
  #listToShow: Parameters<ViewContext['showAll']> | undefined;

  protected override willUpdate(): void {
    const { modules } = this;
    const controls = modules.get('controls');
    if (controls && !this.#controls) {
      this.#controls = new controls.Controls(
        this,
        (error) => this.report(error),
        () => this.#takeUp(),
        (followed) => this.#choose(followed, true),
      );
      this.#takeUp();
      if (this.#listToShow) this.#showAll(this.#listToShow);
    }
    // As soon as it is known, so that it comes together with the feed.
    const view = this.#asked;
    if (view !== 'timeline') modules.need(view);
    else if (!this.#shown && !(this.offsetWidth < leastMatrixWidth)) {
      this.#startsWithMatrix = true;
      modules.need('matrix');
    }
    const matrix = modules.get('matrix');
    if (matrix) this.#fit ??= new matrix.MatrixFit(this);
    if (this.#isSelected) modules.need('selection');
    if (this.language !== 'pl') modules.need('polishWords');
    if (this.#startsWithControls) modules.need('controls');
  }

  protected override updated(): void {
    super.updated();
    // Where there is no county to tell of first, nobody needs them in order to read the first view: they come after it.
    if (!this.#shown) return;
    this.modules.need('controls');
    if (this.#shown !== 'county') this.modules.need('matrix');
  }

  protected override get shownState(): ShownState {
    const { county, voivodeship } = this.#choice;
    return { county, voivodeship };
  }

  protected override get isWaiting(): boolean {
    return super.isWaiting || !!this.#controls?.isWaiting;
  }

  protected override defaultHeading(): string {
    return this.msg('Gdzie i kiedy działał program', { id: 'rollout-timeline-heading' });
  }

  protected override content(loaded: Loaded): View | undefined {
    const { modules, speaker } = this;
    const shown = this.#nextView();
    const isFirst = !this.#shown;
    const isAwaited = modules.isAwaited('selection') || (this.#startsWithControls && modules.isAwaited('controls'));
    if (!shown || isAwaited) return undefined;
    const page = this.#read(loaded);
    const model = this.#model.get(loaded.content, page.selection, this.#choice, speaker);
    if (isFirst && shown === 'timeline' && this.#awaitsMatrix(model)) return undefined;
    this.#shown = shown;
    const voivodeship = model.choice.voivodeship ?? page.selection.voivodeship;
    const marked = this.#marked(loaded, model, page);
    const view: ViewContext = {
      ...speaker,
      mark: (text) => modules.get('polishWords')?.markPolish(speaker, text) ?? text,
      story: model.story,
      marked,
      place: voivodeship && voivodeshipWord(speaker, voivodeship),
      level: this.level + 1,
      shown: (entries, limit, list) => {
        const part = this.#controls?.paging.shown(entries, limit, list) ?? entries.slice(0, limit);
        return marked ? withMarked(entries, part, marked.county) : part;
      },
      showAll: (...list) => {
        this.#showAll(list);
      },
    };
    const isMap = shown === 'map';
    const { content, about, url } = loaded;
    const context: ControlsContext & ViewContext = {
      ...model,
      ...view,
      loaded,
      about,
      counties: content.counties,
      feed: this.data ?? url,
      title: this.heading || this.defaultHeading(),
      // The map has a choice of its own, as long as there is a map.
      hasPeriods: !isMap || !model.story.entries.length,
      choose: this.#choose,
    };
    if (shown === 'county') return modules.get(shown)?.countyView(context, this.#controls);
    const countyCard = this.#controls?.card(context);
    if (!model.selected.length) {
      const what = this.msg('Brak odnotowanych wdrożeń', { id: 'rollout-timeline-empty' });
      const advice = modules.get('selection')?.selectionWords(speaker, page.selection) ?? '';
      return { empty: { what, advice, actions: countyCard } };
    }
    // The page's own county comes first of all; one that was looked for, under the field or the map's picture.
    const ownCard = marked?.isOwn ? countyCard : isMap ? this.#ownCard(context, page) : nothing;
    const chosenCard = marked && !marked.isOwn ? countyCard : undefined;
    return {
      hasPositions: shown === 'map',
      summary: view.mark(summary(speaker, model.story, view.place)),
      body: html`${ownCard}
        <div class="top">
          <div class="tools" part="tools">${this.#controls?.render(context)}</div>
          ${this.#views()}
        </div>
        ${isMap && model.story.entries.length ? nothing : chosenCard}
        ${model.story.entries.length ? this.#view(view, model, loaded, context, chosenCard) : this.#controls?.none(context)}
        <div class="after">${this.#controls?.foot(context)}</div>`,
    };
  }

  /** The view to show; undefined while there is none yet. Who switches goes on seeing the view before until the other is here. */
  #nextView(): ViewName | undefined {
    const asked = this.#asked;
    if (asked === 'timeline' || this.modules.get(asked)) return asked;
    return this.modules.isAwaited(asked) ? this.#shown : 'timeline';
  }

  /** Whether the timeline must wait: it would be another with the matrix, or a longer list. */
  #awaitsMatrix({ story }: Model): boolean {
    if (story.entries.length > manyEntries) {
      this.modules.need('matrix');
      this.modules.need('counts');
    } else if (!this.#startsWithMatrix) return false;
    return this.modules.isAwaited('matrix') || this.modules.isAwaited('counts');
  }

  /** What the page asks for; all, where it asks for nothing or what would read it did not arrive. */
  #read({ content, about, url }: Loaded): PageSelection {
    const reader = this.#isSelected ? this.modules.get('selection') : undefined;
    if (!reader) return { selection: {}, county: undefined, faults: [] };
    const page = reader.readSelection(this, content.counties, viewNames, about.language, url);
    for (const fault of page.faults) this.report(fault);
    return page;
  }

  /** The county that somebody looked for, or the page's own. */
  #marked({ content }: Loaded, { choice }: Model, { county: own }: PageSelection): MarkedCounty | undefined {
    const county = content.counties.find(({ teryt }) => teryt === choice.county) ?? own;
    return county && this.#mark(county, county === own);
  }

  #mark(county: County, isOwn: boolean): MarkedCounty {
    return { county, isOwn, label: this.modules.get('controls')?.markWord(this.speaker, county, isOwn) };
  }

  /** The card of the page's own county beside one that was chosen: on the map nothing moves for it. */
  #ownCard(context: ControlsContext, { county }: PageSelection): unknown {
    return county && this.#controls?.card({ ...context, marked: this.#mark(county, true) });
  }

  #view(
    view: ViewContext,
    { all, selected, choice, ranks }: Model,
    loaded: Loaded,
    context: ControlsContext,
    countyCard: unknown,
  ): unknown {
    const choose = (change: Partial<Choice>) => {
      this.#choose(change);
      this.#controls?.sayChoice(context, change);
    };
    if (this.#shown === 'map') {
      const { counties } = loaded.content;
      const areas = { loaded, counties, report: (error: FeedError) => this.report(error) };
      return this.modules.get('map')?.mapView({ ...view, all, selected, counties, choice, choose, areas, countyCard });
    }
    if (this.#shown === 'table') {
      const { sort } = choice;
      return this.modules.get('table')?.tableView({ ...view, all, ranks, sort, isSorted: this.#isSorted, choose });
    }
    const matrix = this.modules.get('matrix')?.matrixOf(view.story, view);
    return timelineView(view, matrix, this.modules.get('counts')?.countsTable);
  }

  #views(): unknown {
    const names = {
      timeline: this.msg('Oś czasu', { id: 'rollout-timeline-view-timeline' }),
      map: this.msg('Mapa', { id: 'rollout-timeline-view-map' }),
      table: this.msg('Tabela', { id: 'rollout-timeline-view-table' }),
    };
    const asked = this.#asked;
    const pressed = asked === 'timeline' || this.modules.status(asked) !== 'failed' ? asked : 'timeline';
    return views<ViewName>(
      this.msg('Widok', { id: 'views' }),
      switchedViews.map((name) => [name, names[name]] as const),
      pressed,
      (view) => {
        this.view = view;
        this.#isSorted = false;
        if (view !== 'timeline') this.modules.retry(view);
        this.#controls?.save(this.#choice);
      },
    );
  }

  /** Takes up what the address keeps, unless somebody has chosen already: then it keeps that. */
  #takeUp(): void {
    if (!this.#controls) return;
    if (this.#choice === unchosen) {
      const { choice = {}, view = this.view } = this.#controls.saved;
      if (Object.keys(choice).length) this.#choice = { ...unchosen, ...choice };
      this.view = view as ViewName | undefined;
      this.requestUpdate();
    } else this.#controls.save(this.#choice);
  }

  #showAll(list: Parameters<ViewContext['showAll']>): void {
    if (this.#controls) void this.#controls.paging.showAll(...list);
    else this.#listToShow = list;
  }

  readonly #choose = (change: Partial<Choice>, isFollowed?: boolean): void => {
    this.#choice = { ...this.#choice, ...change };
    this.#isSorted = !!change.sort;
    this.#controls?.save(this.#choice);
    this.requestUpdate();
    if (change.county && !isFollowed) this.dispatchEvent(new PplSelectEvent('county', change.county));
  };

  /** The view that the page or somebody asks for. */
  get #asked(): ViewName {
    return viewNames.find((name) => name === this.view) ?? 'timeline';
  }

  /** Whether the first view must wait for the controls: they tell of a county, and know what the address keeps. */
  get #startsWithControls(): boolean {
    return !!(this.county || this.addressKey);
  }

  /** Whether there is anything to read in the page's attributes: a part of the list to show, a county to mark, a view that is none. */
  get #isSelected(): boolean {
    return !!(this.from || this.to || this.voivodeship || this.county || (this.view && this.view !== this.#asked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-rollout-timeline': PplRolloutTimeline;
  }
}
