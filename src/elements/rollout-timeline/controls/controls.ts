import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { AddressKey } from '../../../controllers/address-key.js';
import { Announcer } from '../../../controllers/announcer.js';
import { PagingController } from '../../../controllers/paging.js';
import { FeedError } from '../../../feed/errors.js';
import { disclosureButton } from '../../../parts/controls/disclosure-button.js';
import { clearFilters } from '../../../parts/controls/filter-panel.js';
import { message } from '../../../parts/message.js';
import { formatPeriod, spoken } from '../../../text/period.js';
import { PplSearchEvent } from '../../events.js';
import { Group } from '../../group.js';
import { readState, stateText, type AddressState } from './address-state.js';
import { narrow, type Choice } from '../model/choice.js';
import { Copier } from '../../../parts/controls/copier.js';
import { CountyCard, spokenCounty, type CountyContext } from '../county/county-card.js';
import { CountyRecords } from '../county/county-records.js';
import { countyCardStyles } from '../county/county-card.styles.js';
import { voivodeshipWord } from '../model/entry-words.js';
import { filters, type FilterContext } from './filters.js';
import { FindField, type FindContext } from './find-field.js';
import { countWord, summary } from '../model/story-words.js';
import { printLine } from '../export/citation.js';
import { exportPanel, type ExportContext, type PictureKind, type PictureSubject } from '../export/export-panel.js';
import { controlStyles } from './controls.styles.js';

export { markWord } from '../county/county-card.js';
export const styles = [...controlStyles, ...countyCardStyles];

/** What the controls need of their element. */
type ControlsHost = ReactiveControllerHost &
  HTMLElement & {
    view?: string | undefined;
    addressKey?: string | undefined;
    readonly group: string | undefined;
  };

/** What the controls know: each of them has its part of it. */
export type ControlsContext = FindContext & FilterContext & CountyContext & ExportContext;

/**
 * What comes after the first view: the field and the filters, the card of a county, ways to take the data along, and what the
 * address keeps. What it says aloud is what has changed, once typing or choosing rests.
 */
export class Controls {
  /** All of a long list, on request and on paper. */
  readonly paging: PagingController;
  /** The projects and clubs of the county that is shown. */
  readonly records: CountyRecords;

  readonly #host: ControlsHost;
  readonly #report: (error: FeedError) => void;
  readonly #announcer: Announcer;
  readonly #card: CountyCard;
  readonly #copier: Copier;
  readonly #field: FindField;
  readonly #group: Group;
  /** The choice as the group knows it. */
  #kept: Partial<Choice> = {};
  /** The page's own view, which the address need not keep. */
  readonly #ownView: string;
  readonly #address: AddressKey | undefined;
  #open = false;
  /** Whether the ways to take the data along are open. */
  #isTakeOpen = false;

  /**
   * @param report is told when the page gives one key of its address to two elements
   * @param inherited is called when the element that had the key has left the page
   * @param follow takes over what was chosen in another widget of the page
   */
  constructor(
    host: ControlsHost,
    report: (error: FeedError) => void,
    inherited: () => void,
    follow: (change: Partial<Choice>) => void,
  ) {
    this.#host = host;
    this.#report = report;
    this.#ownView = host.view ?? 'timeline';
    this.records = new CountyRecords(host);
    this.#card = new CountyCard(host, this.records);
    this.paging = new PagingController(host);
    const key = host.addressKey;
    if (key) this.#address = new AddressKey(key, host, report, inherited);
    this.#copier = new Copier(host);
    this.#announcer = new Announcer(host);
    this.#field = new FindField(host, (text) => this.#announcer.say(text));
    this.#group = new Group(host, ({ type, id }) => {
      // There is one choice of a place in a group, be it a county or a voivodeship.
      const change = { county: undefined, voivodeship: undefined, [type]: id || undefined };
      this.#kept = { ...this.#kept, ...change };
      follow(change);
    });
  }

  /** What the address of the page keeps of an earlier visit or a link. */
  get saved(): Partial<AddressState> {
    return this.#address ? readState(this.#address.text) : {};
  }

  /** Keeps the choice in the address, and tells it to the widgets of the group. */
  save(choice: Choice): void {
    const before = this.#kept;
    this.#kept = choice;
    this.#group.changed(before, choice);
    this.#address?.write(this.#state(choice));
  }

  /** What is told of the county is on its way. */
  get isWaiting(): boolean {
    return this.records.isWaiting;
  }

  /** What is known of the county that is marked. */
  card(context: ControlsContext): TemplateResult | typeof nothing {
    const link = this.#address ? this.#link(context) : context.marked?.isOwn ? location.href : undefined;
    return this.#card.render(context, link, this.paging.isPrinting);
  }

  #link({ choice }: ControlsContext): string {
    return this.#address?.isOurs ? this.#address.with(this.#state(choice)) : location.href;
  }

  #state(choice: Choice): string {
    const view = this.#host.view ?? 'timeline';
    return stateText({ choice, view: view === this.#ownView ? undefined : view });
  }

  render(context: ControlsContext): TemplateResult {
    return this.finder(
      context,
      filters(context, {
        open: this.#open,
        fold: (open) => {
          this.#open = open;
          this.#host.requestUpdate();
        },
        change: (change) => this.#filter(context, change),
      }),
    );
  }

  /** The field in which a county is found, and what stands beside it. */
  finder(context: ControlsContext, beside: unknown = nothing): TemplateResult {
    return html`<div class="find">${this.#field.render(context)}</div>
      ${beside} ${this.#field.unknown ? html`<p class="unknown" id="unknown">${this.#field.unknown}</p>` : nothing}
      ${this.#announcer.regions()}`;
  }

  /** What can be done with the card of a county: its address, and its picture. */
  countyActions(context: ControlsContext): TemplateResult {
    const { msg } = context;
    const link = this.#link(context);
    return html`<div class="actions">
        ${this.#copier.button(msg('Kopiuj link', { id: 'rollout-timeline-copy-link' }), link, 'link')}
        <button type="button" class="link" part="button" @click=${() => void this.#saveCounty(context)}>
          ${msg('Zapisz jako obraz', { id: 'rollout-timeline-save-picture' })}
        </button>
      </div>
      ${this.#copier.outcome(msg, link)}`;
  }

  /** The marked county among all that took part, as its card says it. */
  async #saveCounty(context: ControlsContext): Promise<void> {
    const { all, marked } = context;
    if (!marked) return;
    const { county } = marked;
    await this.#savePicture('png', `ppl-${county.teryt}`, async () => {
      const { mapPicture } = await import('../export/map-picture.js');
      return mapPicture(context, {
        summary: spokenCounty(context, county),
        entries: all,
        isOfView: false,
        host: this.#host,
      });
    });
  }

  /** What is looked at: its map, or its periods with their counties. */
  async #saveView(context: ControlsContext, subject: PictureSubject, kind: PictureKind, name: string): Promise<void> {
    const { story, place } = context;
    const text = summary(context, story, place);
    const host = this.#host;
    await this.#savePicture(kind, name, async () => {
      if (subject === 'map') {
        const { mapPicture } = await import('../export/map-picture.js');
        return mapPicture(context, { summary: text, entries: story.entries, isOfView: true, host });
      }
      const { timelinePicture } = await import('../export/timeline-picture.js');
      return timelinePicture(context, text, host);
    });
  }

  /** Pictures are made by code that comes when somebody wants one. */
  async #savePicture(kind: PictureKind, name: string, draw: () => Promise<string>): Promise<void> {
    try {
      const picture = await draw();
      const { savePng, saveSvg } = await import('../export/picture.js');
      if (kind === 'svg') saveSvg(picture, name);
      else await savePng(picture, name);
    } catch (error) {
      this.#report(new FeedError('not-loaded', `The picture did not load: ${String(error)}`));
    }
  }

  /** Instead of a view, where the choice leaves nothing. */
  none(context: ControlsContext): TemplateResult {
    const { msg } = context;
    return message('empty', {
      what: msg('Żadne wdrożenie nie pasuje do filtrów', { id: 'rollout-timeline-none' }),
      advice: filterWords(context),
      actions: clearFilters(msg('Wyczyść filtry', { id: 'rollout-timeline-clear' }), () =>
        this.#filter(context, { voivodeship: undefined, period: undefined }),
      ),
    });
  }

  /** Says what came of a choice in a view, to those who don't see it: what the card of a county does, or how many there are. */
  sayChoice(context: ControlsContext, change: Partial<Choice>): void {
    const county = context.counties.find(({ teryt }) => teryt === change.county);
    if (county) this.#announcer.say(spokenCounty(context, county));
    else if ('period' in change) this.#sayCount({ ...context, choice: { ...context.choice, ...change } });
  }

  /** Under the view: how to take it along, and where and when it was printed. */
  foot(context: ControlsContext): TemplateResult {
    const label = context.msg('Pobierz lub zacytuj', { id: 'rollout-timeline-take' });
    const isOpen = this.#isTakeOpen;
    const subject = this.#host.view === 'map' ? 'map' : 'timeline';
    const toggle = () => {
      this.#isTakeOpen = !isOpen;
      this.#host.requestUpdate();
    };
    return html`${disclosureButton({ label, look: 'button', panel: 'take', isOpen, toggle })}
      ${
        isOpen
          ? exportPanel(context, this.#copier, this.#link(context), subject, (kind, name) => {
              void this.#saveView(context, subject, kind, name);
            })
          : nothing
      }
      <p class="print-line secondary">${printLine(context, this.#link(context))}</p>`;
  }

  /** Says what the filters came to: to the page, and to those who don't see it. */
  #filter(context: ControlsContext, change: Partial<Choice>): void {
    const next = { ...context, choice: { ...context.choice, ...change } };
    const count = this.#sayCount(next);
    context.choose(change);
    this.#host.dispatchEvent(new PplSearchEvent(filterWords(next), count));
  }

  #sayCount(context: ControlsContext): number {
    const count = narrow(context.selected, context.choice).length;
    this.#announcer.say(spoken([countWord(context, count), filterWords(context)].filter(Boolean).join(': ')));
    return count;
  }
}

/** The filters in words: 'woj. mazowieckie, 2003/2004'. */
export function filterWords(context: FilterContext): string {
  const { choice, msg, language } = context;
  const { voivodeship, period, until } = choice;
  const [from = 0, to = from] = period?.split('-').map(Number) ?? [];
  const when = period && formatPeriod(from, to, language);
  return [
    voivodeship && voivodeshipWord(context, voivodeship),
    when && (until ? msg(str`do ${when} włącznie`, { id: 'rollout-timeline-until' }) : when),
  ]
    .filter(Boolean)
    .join(', ');
}
