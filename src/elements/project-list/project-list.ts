import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { projects, type Project } from '../../feed/schema/projects.js';
import { pager, pagerStyles } from '../../parts/pager.js';
import { compareText } from '../../text/collate.js';
import { PplElement, type View } from '../ppl-element.js';
import { projectArticleStyles } from '../project-card/project-article.styles.js';
import { loadPicture, type PicturePart, projectArticle, type ProjectContext } from '../project-card/project-article.js';
import { componentNames, countySeats } from '../project-card/references.js';
import type { Filters } from './filters.js';
import type { Framed } from './frame.js';
import { inOrder } from './order.js';
import { projectListStyles } from './project-list.styles.js';
import { sentence } from './words.js';

const collections = [projects, componentNames, countySeats] as const;
type Loaded = LoadedFeed<typeof collections>;

const defaultLimit = 12;

/** What is loaded when the page asks for it; null: it did not arrive. */
interface Parts {
  filters?: Filters | null;
  picture?: PicturePart;
  frame?: typeof import('./frame.js') | null;
}

/**
 * The programme's projects, the newest first. What the page sets by attributes is the frame; visitors filter within it and
 * never beyond it, and 'clear' comes back to it.
 *
 * `from` and `to` take in every project that may have run in that time, as far as its dates are known; projects without
 * any dates are then left out, and the list says how many.
 *
 * @summary The programme's projects, with filters.
 * @fires {PplSearchEvent} ppl-search - A person changed the filters; `detail` is `{ query, count }`: the filters in words, and how many projects pass.
 * @fires {PplSelectEvent} ppl-select - A person followed a title's link; `detail` is `{ type: 'project', id }`.
 * @csspart filters - The filters.
 * @csspart select - One filter's control.
 * @csspart results - The line with the count and the chosen filters.
 * @csspart chip - A chosen filter, which takes itself back.
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
export class PplProjectList extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, ...pagerStyles, ...projectArticleStyles, projectListStyles];
  static override properties = {
    ...PplElement.properties,
    component: {},
    voivodeship: {},
    county: {},
    from: {},
    to: {},
    limit: { type: Number },
    filters: { type: Boolean },
  };
  static override collections = collections;

  readonly #paging = new PagingController(this);

  readonly #parts: Parts = {};

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

  get #isFramed(): boolean {
    return !!(this.component || this.voivodeship || this.county || this.from || this.to);
  }

  protected override willUpdate(): void {
    // As soon as it is known, so that it comes together with the feed.
    if (this.#isFramed) {
      this.#need('frame', async () => {
        this.#parts.frame = await import('./frame.js');
        return [];
      });
    }
    if (this.filters) {
      this.#need('filters', async () => {
        const { Filters, filterStyles } = await import('./filters.js');
        this.#parts.filters = new Filters(this, () => this.#paging.reset());
        return filterStyles;
      });
    }
  }

  protected override defaultHeading(): string {
    return this.msg('Projekty', { id: 'project-list-heading' });
  }

  protected override content({ content, url, about }: Loaded): View | undefined {
    const { frame, filters } = this.#parts;
    if ((this.#isFramed && frame === undefined) || (this.filters && filters === undefined)) return undefined;
    const context: ProjectContext = {
      ...content,
      url,
      language: this.language,
      msg: this.msg,
      say: (text) => this.say(text),
      plain: (text) => this.plain(text),
      level: this.level + 1,
      picture: this.#parts.picture?.picture,
    };
    const all: Framed = content;
    const framed = frame ? frame.framed(this, content, about.language, context, (error) => this.report(error)) : all;
    if (!framed.projects.length) {
      return {
        empty: {
          what: this.msg('Brak projektów', { id: 'project-list-empty' }),
          advice:
            framed.advice ||
            this.msg('W danych programu nie ma teraz żadnego projektu.', { id: 'project-list-empty-advice' }),
        },
      };
    }
    if (!this.#parts.picture && framed.projects.some(({ image }) => image)) {
      this.adopt('picture', async () => (this.#parts.picture = await loadPicture()).styles);
      return undefined;
    }
    const filtered = this.filters ? filters?.filter(framed.projects, context) : undefined;
    const found = inOrder(
      filtered?.found ?? framed.projects,
      ({ title }) => this.plain(title),
      compareText(this.language),
    );
    const said = [
      ...(filtered ? [] : [sentence(found, context)]),
      ...(framed.words ?? []).map((text) => this.say(text)),
    ];
    return {
      summary: said.length ? said.map((word, at) => [at ? ' · ' : '', word]) : undefined,
      body: html`${filtered?.controls}
      ${framed.without ? html`<p class="undated secondary">${framed.without}</p>` : nothing}
      ${filtered?.none ?? this.#list(found, context)}`,
    };
  }

  /** Loads a part once. Without the filters the list is worth having; without its frame it shows all. */
  #need(name: 'filters' | 'frame', load: () => Promise<readonly CSSResult[]>): void {
    this.adopt(name, () =>
      load().catch(() => {
        this.#parts[name] = null;
        this.report(new FeedError('network', `The ${name} did not arrive.`, import.meta.url));
        return [];
      }),
    );
  }

  readonly #showAll = (): void => void this.#paging.showAll('.title');

  #list(found: readonly Project[], context: ProjectContext): TemplateResult {
    const shown = this.#paging.shown(found, this.limit >= 1 ? this.limit : defaultLimit);
    const count = found.length;
    return html`<ul class="projects" role="list" part="projects">
        ${shown.map((project, at) => html`<li>${projectArticle(project, `project-${at}`, context)}</li>`)}
      </ul>
      ${
        shown.length < count
          ? pager(this.msg(str`Pokaż wszystkie (${count})`, { id: 'project-list-more' }), this.#showAll)
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-project-list': PplProjectList;
  }
}
