import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { Announcer } from '../../controllers/announcer.js';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { components } from '../../feed/schema/components.js';
import { counties } from '../../feed/schema/counties.js';
import { projects, type Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { buttonStyles } from '../../parts/button.styles.js';
import { fieldStyles } from '../../parts/field.styles.js';
import { inLanguage } from '../../parts/words.js';
import { compareText } from '../../text/collate.js';
import { PplSearchEvent } from '../events.js';
import { PplElement, type View } from '../ppl-element.js';
import { projectArticleStyles } from '../project-card/project-article.styles.js';
import { projectArticle, type ProjectContext } from '../project-card/project-article.js';
import { filterControls, noneLeft, type FilterView } from './filter-controls.js';
import { readFrame } from './frame.js';
import { chosenNames, inOrder, matches, unknown, within, type Chosen } from './model.js';
import { projectListStyles } from './project-list.styles.js';
import { frameWords, labelOf, sentence } from './words.js';

const collections = [projects, components, counties] as const;
type Loaded = LoadedFeed<typeof collections>;

const defaultLimit = 12;

/**
 * The programme's projects, the newest first. What the page sets by attributes is the frame; visitors filter within it and
 * never beyond it, and 'clear' comes back to it.
 *
 * `from` and `to` take in every project that may have run in that time, as far as its dates are known; projects without
 * any dates are then left out, and the list says how many.
 *
 * @summary The programme's projects, with filters.
 * @fires ppl-load - The feed has arrived; `detail` is `{ updated, stale, skipped }`.
 * @fires ppl-error - The feed or an attribute is wrong; `detail` is `{ code, message, url }`.
 * @fires ppl-search - A person changed the filters; `detail` is `{ query, count }`: the filters in words, and how many projects pass.
 * @fires ppl-select - A person followed a title's link; `detail` is `{ type: 'project', id }`.
 * @slot - The fallback: shown until the element has content, and when it never gets any.
 * @csspart base - The whole widget.
 * @csspart head - The heading and the sentence under it.
 * @csspart heading - The widget's heading.
 * @csspart summary - The sentence under the heading.
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
 * @csspart picture - A project's picture.
 * @csspart facts - The list of facts.
 * @csspart fine - The note, and the date of what is known.
 * @csspart message - What is said when no project is left.
 * @csspart button - The button that shows all, and those of the filters.
 * @csspart source - The line that names the source.
 */
export class PplProjectList extends PplElement<typeof collections> {
  static override styles = [
    ...PplElement.styles,
    buttonStyles,
    fieldStyles,
    ...projectArticleStyles,
    projectListStyles,
  ];
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
  readonly #announcer = new Announcer(this);

  #chosen: Chosen = {};
  #open = false;

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

  protected override defaultHeading(): string {
    return this.msg('Projekty', { id: 'project-list-heading' });
  }

  protected override content({ content, url, about }: Loaded): View {
    const context: ProjectContext = {
      ...content,
      url,
      language: this.language,
      msg: this.msg,
      say: (text) => this.say(text),
      plain: (text) => this.plain(text),
      level: this.level + 1,
    };
    const polish = (text: Text) => inLanguage(text, 'pl', about.language).text;
    const named = content.counties.map(({ teryt, name, seat }) => ({ teryt, name: polish(name), seat: polish(seat) }));
    const frame = readFrame(this, content.components, named, (code, text) =>
      this.report(new FeedError(code, text, url)),
    );
    const { projects: framed, undated } = within(content.projects, frame);
    const words = frameWords(frame, context);
    const without = undated
      ? this.msg(str`Nie ma tu projektów, których lat nie znamy: ${undated}.`, { id: 'project-list-undated' })
      : '';
    if (!framed.length) {
      const asked = words.map((text) => this.plain(text)).join(', ');
      return {
        empty: {
          what: this.msg('Brak projektów', { id: 'project-list-empty' }),
          advice: this.#whyNone(asked, without),
        },
      };
    }
    const view = this.filters ? this.#filterView(framed, context) : undefined;
    const found = inOrder(view?.found ?? framed, ({ title }) => this.plain(title), compareText(this.language));
    const said = [...(view ? [] : [sentence(found, context)]), ...words.map((text) => this.say(text))];
    return {
      summary: said.length ? said.map((word, at) => [at ? ' · ' : '', word]) : undefined,
      body: html`${view ? filterControls(view, this.#announcer.text) : nothing}
      ${without ? html`<p class="undated secondary">${without}</p>` : nothing}
      ${view && !found.length ? noneLeft(view) : this.#list(found, context)}`,
    };
  }

  #whyNone(asked: string, without: string): string {
    const reason = asked
      ? this.msg(str`W danych programu nie ma teraz projektów, których szuka ta strona: ${asked}.`, {
          id: 'project-list-empty-frame',
        })
      : this.msg('W danych programu nie ma teraz żadnego projektu.', { id: 'project-list-empty-advice' });
    return without ? `${reason} ${without}` : reason;
  }

  #filterView(framed: readonly Project[], context: ProjectContext): FilterView {
    const chosen = this.#chosen;
    return {
      ...context,
      framed,
      chosen,
      found: framed.filter((project) => matches(project, chosen)),
      open: this.#open,
      fold: (open, focus) => {
        this.#open = open;
        this.requestUpdate();
        if (focus) void this.#focus();
      },
      change: (next, focus) => {
        this.#chosen = next;
        this.#paging.reset();
        this.requestUpdate();
        this.#tell(next, framed, context);
        if (focus !== undefined) void this.#focus(focus);
      },
    };
  }

  /** Says what a visitor's filters came to: to the page, and to those who don't see it. */
  #tell(chosen: Chosen, framed: readonly Project[], context: ProjectContext): void {
    const found = framed.filter((project) => matches(project, chosen));
    const query = chosenNames(chosen)
      .map((name) => this.plain(labelOf(name, chosen[name] ?? unknown, context)))
      .join(', ');
    this.#announcer.say([sentence(found, context), query].filter(Boolean).join(': '));
    this.dispatchEvent(new PplSearchEvent(query, found.length));
  }

  /** To a chosen filter, or where there is none (any more), to the count of results. */
  async #focus(chip = -1): Promise<void> {
    await this.updateComplete;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chips button');
    (chips[Math.min(chip, chips.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.count'))?.focus();
  }

  #list(found: readonly Project[], context: ProjectContext): TemplateResult {
    const shown = this.#paging.shown(found, this.limit >= 1 ? this.limit : defaultLimit);
    const count = found.length;
    return html`<ul class="projects" role="list" part="projects">
        ${shown.map((project, at) => html`<li>${projectArticle(project, `project-${at}`, context)}</li>`)}
      </ul>
      ${
        shown.length < count
          ? html`<button type="button" class="button more" part="button" @click=${() => this.#paging.showAll('.title')}>
              ${this.msg(str`Pokaż wszystkie (${count})`, { id: 'project-list-more' })}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-project-list': PplProjectList;
  }
}
