import type { TemplateResult } from 'lit';
import { Announcer, announcementRest } from '../../../controllers/announcer.js';
import type { Project } from '../../../feed/schema/projects.js';
import { PplSearchEvent } from '../../events.js';
import { Group, type GroupMember } from '../../group.js';
import type { ShownState } from '../../../parts/embed/embed-code.js';
import type { ProjectContext } from '../../project-card/project-article.js';
import { labelOf } from './facet-words.js';
import { choose, chosenNames, matches, unknown, type Chosen, type TextOf } from './facets.js';
import { filterControls, noneLeft, type FilterView } from './filter-controls.js';
import { ordered, orderWord, type ProjectOrder } from './project-order.js';
import { projectTexts } from './words.js';
import { sentence } from '../count-words.js';

export { filterStyles as styles } from './filters.styles.js';

/** What the filters make of the projects. */
export interface Filtered {
  readonly found: readonly Project[];
  /** Brings what is from the newest on into the order that was chosen. */
  readonly arrange: (projects: readonly Project[]) => readonly Project[];
  readonly controls: TemplateResult;
  /** Instead of the list, where no project passes. */
  readonly none: TemplateResult | undefined;
}

/** What a visitor chooses from, and has chosen. Loaded only where the page shows the filters. */
export class Filters {
  readonly #host: GroupMember & { readonly filters: boolean };
  readonly #changed: () => void;
  readonly #announcer: Announcer;
  readonly #group: Group;

  #chosen: Chosen = {};
  #order: ProjectOrder = 'newest';
  #open = false;
  /** What was written, and nobody has been told of yet. */
  #untold: (() => string) | undefined;
  /** What the projects say, and of which feed. */
  #texts: { readonly counties: unknown; readonly textOf: TextOf } | undefined;

  /** @param changed called when the list has become another one */
  constructor(host: GroupMember & { readonly filters: boolean }, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#announcer = new Announcer(host);
    this.#group = new Group(host, ({ type, id }) => {
      this.#chosen = { ...this.#chosen, voivodeship: undefined, county: undefined, [type]: id || undefined };
      changed();
      host.requestUpdate();
    });
  }

  /** What is chosen, as attributes of the list say it. */
  get asked(): ShownState {
    const { component, voivodeship, county, year } = this.#chosen;
    const known = Object.entries({ component, voivodeship, county, from: year, to: year }).filter(
      ([, value]) => value && value !== unknown,
    );
    return Object.fromEntries(known);
  }

  /** @param framed all that the page shows */
  filter(framed: readonly Project[], context: ProjectContext): Filtered {
    const chosen = this.#chosen;
    const textOf = this.#textOf(context);
    const found = framed.filter((project) => matches(project, chosen, textOf));
    const order = this.#order;
    const view: FilterView = {
      ...context,
      framed,
      chosen,
      textOf,
      order,
      found,
      hasFields: this.#host.filters,
      open: this.#open,
      fold: (open, focus) => {
        this.#open = open;
        this.#host.requestUpdate();
        if (focus) void this.#focus();
      },
      change: (next, focus) => {
        this.#take(next);
        this.#group.changed(chosen, next);
        // The count of results says itself where it gets the focus.
        const isFocused = focus !== undefined && !chosenNames(next).length;
        this.#tell(next, framed, context, isFocused);
        if (focus !== undefined) void this.#focus(focus);
      },
      write: (words) => {
        const next = choose(chosen, 'words', words);
        this.#take(next);
        // The page hears of it as people do: once, when nobody writes on.
        const told = (this.#untold = () => this.#told(next, framed, context));
        this.#announcer.say(told, announcementRest.typing);
      },
      sort: (chosenOrder) => {
        this.#order = chosenOrder;
        this.#take(chosen);
        // Of what was written just before, page and people are told as well.
        const untold = this.#untold;
        this.#announcer.say(() => [orderWord(chosenOrder, context), untold?.()].filter(Boolean).join('. '));
      },
    };
    return {
      found,
      arrange: (projects) => ordered(projects, order, context),
      controls: filterControls(view, this.#announcer),
      none: found.length ? undefined : noneLeft(view),
    };
  }

  #take(next: Chosen): void {
    this.#chosen = next;
    this.#changed();
    this.#host.requestUpdate();
  }

  /** What can be written to find a project, of the feed that is shown. */
  #textOf(context: ProjectContext): TextOf {
    const { counties } = context;
    if (this.#texts?.counties !== counties) this.#texts = { counties, textOf: projectTexts(context) };
    return this.#texts.textOf;
  }

  /** Says what a visitor's filters came to: to the page, and to those who don't see it. */
  #tell(chosen: Chosen, framed: readonly Project[], context: ProjectContext, isSaid: boolean): void {
    const words = this.#told(chosen, framed, context);
    if (isSaid) this.#announcer.silence();
    else this.#announcer.say(words);
  }

  /** Tells the page what the filters came to. @returns the same in words */
  #told(chosen: Chosen, framed: readonly Project[], context: ProjectContext): string {
    this.#untold = undefined;
    const textOf = this.#textOf(context);
    const found = framed.filter((project) => matches(project, chosen, textOf));
    const query = chosenNames(chosen)
      .map((name) => context.plain(labelOf(name, chosen[name] ?? unknown, context)))
      .join(', ');
    this.#host.dispatchEvent(new PplSearchEvent(query, found.length));
    return [sentence(found, context), query].filter(Boolean).join(': ');
  }

  /** To a chosen filter, or where there is none (any more), to the count of results. */
  async #focus(chip = -1): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot!;
    const chips = root.querySelectorAll<HTMLElement>('.chips button');
    (chips[Math.min(chip, chips.length - 1)] ?? root.querySelector<HTMLElement>('.count'))?.focus();
  }
}
