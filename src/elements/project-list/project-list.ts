import { html, nothing, type TemplateResult } from 'lit';
import type { LoadedFeed } from '../../feed/read.js';
import { projects, type Project } from '../../feed/schema/projects.js';
import type { ShownState } from '../../parts/embed/embed-code.js';
import { compareText } from '../../text/collate.js';
import { PplElement, type View } from '../ppl-element.js';
import { projectArticleStyles } from '../project-card/project-article.styles.js';
import { projectArticle, projectModules, type ProjectContext } from '../project-card/project-article.js';
import { componentNames, countySeats } from '../project-card/references.js';
import type { Filters } from './filters/filters.js';
import { inOrder } from './order.js';
import type { Pages } from './pages.js';
import type { Selection } from './selection.js';
import { projectListStyles } from './project-list.styles.js';
import { sentence } from './count-words.js';
import { sharedFacts } from './shared-facts.js';

const collections: readonly [typeof projects, typeof componentNames, typeof countySeats] = [
  projects,
  componentNames,
  countySeats,
];
type Loaded = LoadedFeed<typeof collections>;

const defaultLimit = 12;

const modules = {
  ...projectModules,
  filters: () => import('./filters/filters.js'),
  pages: () => import('./pages.js'),
  selection: () => import('./selection.js'),
};

/**
 * The programme's projects, the newest first. What the page sets by attributes is the frame; visitors filter within it and
 * never beyond it, and 'clear' comes back to it.
 *
 * `from` and `to` take in every project that may have run in that time, as far as its dates are known; projects without
 * any dates are then left out, and the list says how many.
 *
 * @summary The programme's projects, with filters.
 * @since 0.1.0
 * @fires {PplSearchEvent} ppl-search - A person changed the filters; `detail` is `{ query, count }`: the filters in words, and how many projects pass.
 * @fires {PplSelectEvent} ppl-select - A person followed a title's link; `detail` is `{ type: 'project', id }`.
 * @fires {PplGroupEvent} ppl-group - A person chose a county or voivodeship, or took it back, and the widget is in a group; `detail` is `{ group, type, id }`.
 * @fires {PplGroupJoinEvent} ppl-group-join - A widget of a group has come; `detail` is `{ group }`.
 * @csspart filters - The filters.
 * @csspart select - One filter's control.
 * @csspart input - The field for words.
 * @csspart results - The line with the count and the chosen filters.
 * @csspart chip - A chosen filter, which takes itself back.
 * @csspart shared - What nearly all of the shown projects say alike, said once above the list.
 * @csspart projects - The list.
 * @csspart project - One project.
 * @csspart title - A project's title.
 * @csspart link - The link in a title.
 * @csspart component - A component's number and name.
 * @csspart component-mark - A component's number in its square.
 * @csspart where - The line with place, county, voivodeship and years.
 * @csspart about - A project's summary.
 * @csspart side - The column beside the text: picture and facts.
 * @csspart picture - A project's picture.
 * @csspart facts - The list of facts.
 * @csspart fine - The note, and the date of what is known.
 * @csspart message - What is said when no project is left.
 * @csspart button - The button that shows all, and those of the filters.
 */
export class PplProjectList extends PplElement<typeof collections, typeof modules> {
  static override styles = [...PplElement.styles, ...projectArticleStyles, projectListStyles];
  static override properties = {
    component: {},
    voivodeship: {},
    county: {},
    from: {},
    to: {},
    limit: { type: Number },
    filters: { type: Boolean },
  };
  static override collections: typeof collections = collections;
  static override modules = modules;

  #pages: Pages | undefined;
  #filters: Filters | undefined;

  /** Only the projects of this component, by its id. */
  declare component: string | undefined;
  /** Only the projects of this voivodeship: its name or TERYT code. */
  declare voivodeship: string | undefined;
  /** Only the projects of this county: its name, seat or TERYT code. */
  declare county: string | undefined;
  /** Only projects that ran in this year or later; also a month or a day. */
  declare from: string | undefined;
  /** Only projects that ran in this year or earlier; also a month or a day. */
  declare to: string | undefined;
  /** So many projects are shown at first, and the rest on request. */
  declare limit: number;
  /** Shows the filters to the visitor. */
  declare filters: boolean;

  constructor() {
    super();
    this.limit = defaultLimit;
    this.filters = false;
  }

  protected override willUpdate(): void {
    // As soon as it is known, so that it comes together with the feed.
    if (this.#isNarrowed) this.modules.need('selection');
    if (this.#isFiltered) this.modules.need('filters');
    if (this.#limit < defaultLimit) this.modules.need('pages');
  }

  protected override get shownState(): ShownState {
    return this.#filters?.asked ?? {};
  }

  protected override defaultHeading(): string {
    return this.msg('Projekty', { id: 'project-list-heading' });
  }

  protected override content({ content, url, about }: Loaded): View | undefined {
    const { modules, speaker } = this;
    if ((this.#isNarrowed && modules.isAwaited('selection')) || (this.#isFiltered && modules.isAwaited('filters'))) {
      return undefined;
    }
    const context: ProjectContext = {
      ...content,
      ...speaker,
      url,
      level: this.level + 1,
      modules,
    };
    // Without the module that reads what the page asks for the list shows all, and the page is told.
    const all: Selection = { projects: content.projects };
    const selection = this.#isNarrowed ? modules.get('selection')?.select(this, content, about.language, context) : all;
    const { projects, words = [], undated, advice, faults = [] } = selection ?? all;
    for (const fault of faults) this.report(fault);
    if (!projects.length) {
      return {
        empty: {
          what: this.msg('Brak projektów', { id: 'project-list-empty' }),
          advice:
            advice || this.msg('W danych programu nie ma teraz żadnego projektu.', { id: 'project-list-empty-advice' }),
        },
      };
    }
    if (projects.some(({ image }) => image) && !modules.need('pictures') && modules.isAwaited('pictures'))
      return undefined;
    const filters = this.#isFiltered ? this.#visitorFilters() : undefined;
    const filtered = filters?.filter(projects, context);
    const newest = inOrder(filtered?.found ?? projects, ({ title }) => this.plain(title), compareText(this.language));
    const found = filtered?.arrange(newest) ?? newest;
    if (found.length > this.#limit && !modules.need('pages') && modules.isAwaited('pages')) return undefined;
    const said = [...(filtered ? [] : [sentence(found, context)]), ...words.map((text) => this.say(text))];
    return {
      summary: said.length ? said.map((word, at) => [at ? ', ' : '', word]) : undefined,
      body: html`${filtered?.controls} ${undated ? html`<p class="undated secondary">${undated}</p>` : nothing}
      ${filtered?.none ?? this.#list(found, context)}`,
    };
  }

  /** Whether the page shows a part of the projects only. */
  get #isNarrowed(): boolean {
    return [this.component, this.voivodeship, this.county, this.from, this.to].some(Boolean);
  }

  get #limit(): number {
    return this.limit >= 1 ? this.limit : defaultLimit;
  }

  /** Whether a visitor filters here, or may in another widget of the group. */
  get #isFiltered(): boolean {
    return !!(this.filters || this.group);
  }

  /** The filters, as soon as they can be had: they keep what a visitor has chosen. */
  #visitorFilters(): Filters | undefined {
    const loaded = this.modules.get('filters');
    return (this.#filters ??= loaded && new loaded.Filters(this, () => this.#pages?.reset()));
  }

  #list(found: readonly Project[], context: ProjectContext): TemplateResult {
    // Without the module that shows more on request the list shows all.
    const loaded = this.modules.get('pages');
    const pages = (this.#pages ??= loaded && new loaded.Pages(this));
    const shown = pages?.shown(found, this.#limit) ?? found;
    const count = found.length;
    const { said, own } = sharedFacts(shown, context);
    return html`${said}
      <ul class="projects" role="list" part="projects">
        ${shown.map((project, at) => html`<li>${projectArticle(own(project), `project-${at}`, context)}</li>`)}
      </ul>
      ${shown.length < count ? pages?.button(count, this.msg) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-project-list': PplProjectList;
  }
}
