import type { LoadedFeed } from '../../feed/read.js';
import { projects } from '../../feed/schema/projects.js';
import { PplElement, type View } from '../ppl-element.js';
import { projectArticleStyles } from './project-article.styles.js';
import { projectArticle, projectModules } from './project-article.js';
import { componentNames, countyNames } from './references.js';

const collections: readonly [typeof projects, typeof componentNames, typeof countyNames] = [
  projects,
  componentNames,
  countyNames,
];
const modules = {
  ...projectModules,
  unknownProject: () => import('./unknown-project.js'),
};

/**
 * One project: what it is, where and when, and the facts that are known of it. The project's title is the heading; only
 * where the page gives a `heading` of its own, that stands above and the title is one level deeper.
 *
 * @summary One project of the programme, with its facts.
 * @since 0.1.0
 * @fires {PplSelectEvent} ppl-select - A person followed the title's link; `detail` is `{ type: 'project', id }`.
 * @csspart heading - The widget's heading, where the page gives one.
 * @csspart project - The article.
 * @csspart title - The project's title.
 * @csspart link - The link in the title.
 * @csspart component - The component's number and name.
 * @csspart component-mark - The component's number in its square.
 * @csspart where - The line with place, county, voivodeship and years.
 * @csspart about - The project's summary.
 * @csspart side - The column beside the text: picture and facts.
 * @csspart picture - The project's picture.
 * @csspart facts - The list of facts.
 * @csspart fine - The note, and the date of what is known.
 * @csspart message - What is said when there is no project to show.
 */
export class PplProjectCard extends PplElement<typeof collections, typeof modules> {
  static override styles = [...PplElement.styles, ...projectArticleStyles];
  static override properties = { project: {} };
  static override collections: typeof collections = collections;
  static override modules = modules;

  /** Which project, by its id in the feed. */
  declare project: string | undefined;

  protected override defaultHeading(): string {
    return '';
  }

  protected override content({ content, url }: LoadedFeed<typeof collections>): View | undefined {
    const project = content.projects.find(({ id }) => id === this.project);
    if (!project) {
      const module = this.modules.need('unknownProject');
      if (this.modules.isAwaited('unknownProject')) return undefined;
      if (module) this.report(module.unknownProject(this.project, content.projects, url));
      return {
        empty: {
          what: this.msg('Nie ma tu projektu do pokazania', { id: 'project-card-empty' }),
          advice: module?.advice(this.msg),
        },
      };
    }
    if (project.image && !this.modules.need('pictures') && this.modules.isAwaited('pictures')) return undefined;
    return {
      body: projectArticle(project, 'project', {
        ...content,
        ...this.speaker,
        url,
        level: this.level + (this.heading ? 1 : 0),
        modules: this.modules,
      }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-project-card': PplProjectCard;
  }
}
