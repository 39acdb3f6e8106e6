import type { LoadedFeed } from '../../feed/client.js';
import { projects } from '../../feed/schema/projects.js';
import { PplElement, type View } from '../ppl-element.js';
import { projectArticleStyles } from './project-article.styles.js';
import { loadPicture, type PicturePart, projectArticle } from './project-article.js';
import { componentNames, countyNames } from './references.js';

const collections = [projects, componentNames, countyNames] as const;

/**
 * One project: what it is, where and when, and the facts that are known of it. The project's title is the heading; only
 * where the page gives a `heading` of its own, that stands above and the title is one level deeper.
 *
 * @summary One project of the programme, with its facts.
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
export class PplProjectCard extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, ...projectArticleStyles];
  static override properties = { project: {} };
  static override collections = collections;

  #picture: PicturePart | undefined;
  #missing: typeof import('./missing.js').missing | undefined;

  /** Which project, by its id in the feed. */
  declare project: string | undefined;

  protected override defaultHeading(): string {
    return '';
  }

  protected override content({ content, url }: LoadedFeed<typeof collections>): View | undefined {
    const { project: wanted } = this;
    const project = content.projects.find(({ id }) => id === wanted);
    if (!project) {
      this.adopt('missing', async () => {
        this.#missing = (await import('./missing.js')).missing;
        return [];
      });
      return {
        empty: {
          what: this.msg('Nie ma tu projektu do pokazania', { id: 'project-card-empty' }),
          ...this.#missing?.(wanted, content.projects, url, this.msg, (error) => this.report(error)),
        },
      };
    }
    if (project.image && !this.#picture) {
      this.adopt('picture', async () => (this.#picture = await loadPicture()).styles);
      return undefined;
    }
    return {
      body: projectArticle(project, 'project', {
        ...content,
        url,
        language: this.language,
        msg: this.msg,
        say: (text) => this.say(text),
        plain: (text) => this.plain(text),
        level: this.level + (this.heading ? 1 : 0),
        picture: this.#picture?.picture,
      }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-project-card': PplProjectCard;
  }
}
