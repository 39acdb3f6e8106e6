import { html } from 'lit';
import { PagingController } from '../../controllers/paging.js';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { counties } from '../../feed/schema/counties.js';
import { rollouts } from '../../feed/schema/rollouts.js';
import { compareText } from '../../text/collate.js';
import { PplElement, type View } from '../ppl-element.js';
import { details, sortName, type Speaker } from './entry-words.js';
import { layOut, type Matrix } from './matrix.js';
import { matrixStyles } from './matrix.styles.js';
import { readEntries, tell, within, type Entry, type Frame, type Story } from './model.js';
import { rolloutTimelineStyles } from './rollout-timeline.styles.js';
import { summary } from './story-words.js';
import type { Sort } from './table-view.js';
import { timelineView, type ViewContext } from './timeline-view.js';

const collections = [rollouts, counties] as const;

/** A period shows so many entries at first; of a list that is longer than `manyEntries`, all periods together so many. */
const firstOfPeriod = 50;
const manyEntries = 400;
const firstEntries = 220;
const firstRows = 100;

/** What is loaded when it is asked for. */
interface Parts {
  table: typeof import('./table-view.js');
  settings: typeof import('./settings.js');
}

/**
 * Where and when the programme was rolled out: the periods in time with their counties, as a list that becomes a matrix of
 * voivodeships and periods where there is room, or as a table.
 *
 * @summary When and where the programme was rolled out.
 * @cssprop [--ppl-color-highlight=light-dark(#b34700, #f9aa60)] - What the page marks, such as its own county.
 * @csspart views - The buttons that choose the view.
 * @csspart view - One of these buttons.
 * @csspart county - What is known of the county that the page marks.
 * @csspart timeline - The list of periods.
 * @csspart period - One period with its entries.
 * @csspart period-heading - The heading of a period.
 * @csspart bar - The bar of a period's count.
 * @csspart gap - A time for which nothing is recorded.
 * @csspart entry - One rollout, in either view.
 * @csspart notes - The numbered notes under the timeline.
 * @csspart scroll - The box in which a wide table scrolls.
 * @csspart table - The table.
 * @csspart sort - A button that sorts the table.
 * @csspart button - The button that shows all of a long list.
 */
export class PplRolloutTimeline extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, rolloutTimelineStyles, matrixStyles];
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
  /** `timeline`, `map` (until there is one: the timeline) or `table`. */
  declare view: 'timeline' | 'map' | 'table' | undefined;

  protected override readonly loadingRows = 8;

  /** `undefined` while it is on its way, `null` when it did not arrive. */
  readonly #parts: { [Name in keyof Parts]?: Parts[Name] | null | undefined } = {};
  #sort: Sort = { key: 'period', descending: false };
  #sorted = false;
  #hasTimeline = false;
  #told: { by: readonly unknown[]; all: readonly Entry[]; story: Story; matrix: Matrix | undefined } | undefined;

  protected override willUpdate(): void {
    // As soon as it is known, so that it comes together with the feed.
    if (this.view === 'table') this.#need('table', () => import('./table-view.js'));
    if (this.#isFramed) this.#need('settings', () => import('./settings.js'));
  }

  protected override defaultHeading(): string {
    return this.msg('Gdzie i kiedy działał program', { id: 'rollout-timeline-heading' });
  }

  protected override content(loaded: LoadedFeed<typeof collections>): View | undefined {
    const { content, url } = loaded;
    const speaker: Speaker = {
      language: this.language,
      msg: this.msg,
      say: (text) => this.say(text),
      plain: (text) => this.plain(text),
    };
    const { settings, table } = this.#parts;
    if (this.#isFramed && settings === undefined) return undefined;
    // Who switches goes on seeing the timeline until the table is there.
    if (this.view === 'table' && table === undefined && !this.#hasTimeline) return undefined;
    const { frame, chosen } = settings
      ? settings.readSettings(this, content.counties, speaker.plain, url, (error) => this.report(error))
      : { frame: {}, chosen: undefined };
    const { all, story, matrix } = this.#tell(loaded, frame, speaker);
    if (!story.entries.length) {
      const what = this.msg('Brak odnotowanych wdrożeń', { id: 'rollout-timeline-empty' });
      const actions = chosen && settings?.countyPanel(speaker, chosen, all);
      return { empty: { what, advice: settings?.frameWords(speaker, frame) ?? '', actions } };
    }
    const place = settings?.placeWord(speaker, frame);
    const context: ViewContext = { ...speaker, story, chosen };
    return {
      summary: summary(speaker, story, place),
      body: html`${chosen && settings?.countyPanel(speaker, chosen, all)}${this.#views()}${this.#body(
        context,
        matrix,
        place,
        all.length,
      )}`,
    };
  }

  /** The model and its layout, made anew only when what they are made of has changed. */
  #tell({ content }: LoadedFeed<typeof collections>, frame: Frame, speaker: Speaker) {
    const by = [content, this.language, frame.from, frame.to, frame.voivodeship];
    if (!this.#told || by.some((value, index) => value !== this.#told?.by[index])) {
      const all = this.#told?.by[0] === content ? this.#told.all : readEntries(content.rollouts, content.counties);
      const compare = compareText(this.language);
      const names = new Map(all.map((entry) => [entry, sortName(speaker, entry)]));
      const name = (entry: Entry) => names.get(entry) ?? '';
      const story = tell(within(all, frame), (a, b) => compare(name(a), name(b)));
      const width = (entry: Entry) => name(entry) + (details(speaker, entry).length ? ' (label)' : '');
      this.#told = { by, all, story, matrix: layOut(story, width) };
    }
    return this.#told;
  }

  #views(): unknown {
    const current = this.view === 'table' ? 'table' : 'timeline';
    const button = (view: 'timeline' | 'table', label: string) =>
      html`<button
        type="button"
        class="view"
        part="view"
        aria-pressed=${view === current}
        @click=${() => {
          this.view = view;
          this.#sorted = false;
        }}
      >
        ${label}
      </button>`;
    return html`<div
      class="views"
      part="views"
      role="group"
      aria-label=${this.msg('Widok', { id: 'rollout-timeline-views' })}
    >
      ${button('timeline', this.msg('Oś czasu', { id: 'rollout-timeline-view-timeline' }))}
      ${button('table', this.msg('Tabela', { id: 'rollout-timeline-view-table' }))}
    </div>`;
  }

  #body(context: ViewContext, matrix: Matrix | undefined, place: string | undefined, total: number): unknown {
    const { story } = context;
    const { table } = this.#parts;
    if (this.view === 'table' && table) {
      this.#hasTimeline = false;
      return table.tableView({
        ...context,
        sort: this.#sort,
        place,
        total,
        announced: this.#sorted,
        limit: firstRows,
        shown: (entries) => this.#paging.shown(entries, firstRows, 'table'),
        onSort: (key) => {
          this.#sort = { key, descending: key === this.#sort.key && !this.#sort.descending };
          this.#sorted = true;
          this.requestUpdate();
        },
        showAll: () => void this.#paging.showAll('tr.entry', 'table'),
      });
    }
    this.#hasTimeline = true;
    const fair = Math.floor(firstEntries / story.periods.length);
    const limit = story.entries.length > manyEntries ? Math.min(firstOfPeriod, Math.max(1, fair)) : firstOfPeriod;
    return timelineView({
      ...context,
      matrix,
      level: this.level + 1,
      limit,
      shown: ({ key, entries }) => this.#paging.shown(entries, limit, key),
      showAll: ({ key }) => void this.#paging.showAll(`[data-period="${key}"] .entry`, key),
    });
  }

  /** Whether the page asks for a part of the list, or for a county to be marked. */
  get #isFramed(): boolean {
    return [this.from, this.to, this.voivodeship, this.county].some(Boolean);
  }

  #need<Name extends keyof Parts>(name: Name, load: () => Promise<Parts[Name]>): void {
    this.adopt(name, async () => {
      try {
        const part = await load();
        this.#parts[name] = part;
        return part.styles;
      } catch (error) {
        // Without its settings the timeline shows all; without the table it stays, and the button tries again.
        this.#parts[name] = null;
        if (name === 'table') this.view = 'timeline';
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
