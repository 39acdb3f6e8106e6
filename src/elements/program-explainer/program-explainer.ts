import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { LoadedFeed } from '../../feed/read.js';
import { FeedError, type ErrorCode } from '../../feed/errors.js';
import { audiences, type Audience } from '../../feed/schema/audiences.js';
import { components, type Component } from '../../feed/schema/components.js';
import { program, type Program } from '../../feed/schema/program.js';
import { componentMark } from '../../parts/component-mark.js';
import { heading } from '../../parts/heading.js';
import { spokenPeriod } from '../../parts/words/spoken-period.js';
import { formatDate } from '../../text/date.js';
import { readChoice, readId } from '../page-attributes.js';
import { PplElement, type View } from '../ppl-element.js';
import type { BenefitTabs } from './benefit-tabs.js';
import { programExplainerStyles } from './program-explainer.styles.js';
import type { SectionAddress } from './section-address.js';
import type { Section } from './section.js';

const collections: readonly [typeof program, typeof components] = [program, components];

const modules = {
  /** Part of the first view where there is room for it; elsewhere it comes after it, for a screen that is turned. */
  wide: () => import('./wide-layout.js'),
  /** Part of the first view where all is below each other. */
  contents: () => import('./contents.js'),
  address: () => import('./section-address.js'),
};

/** Nothing stands beside another thing in less, in pixels: that takes 40em, and hardly anybody reads smaller letters than 12. */
const leastWidth = 480;
/** In less, in pixels, most people have all below each other: 40em of their letters. */
const usualWidth = 640;

type Benefits = NonNullable<Component['benefits']>[number];
type Event = NonNullable<Program['history']>[number];

/**
 * How the programme works: its components with their steps, always open, and what each gives to whom.
 *
 * @summary The programme's components, their steps and their benefits.
 * @since 0.1.0
 * @fires {PplSelectEvent} ppl-select - A person chose an audience; `detail` is `{ type: 'audience', id }`.
 * @csspart summary - The programme's name and what it is.
 * @csspart contents - The list of the sections, each a way there.
 * @csspart component - One component.
 * @csspart component-mark - The component's number in its square.
 * @csspart component-name - The heading of a component, and that of the history.
 * @csspart steps - The steps of a component.
 * @csspart step - One step.
 * @csspart step-name - The heading of a step, and that of an entry of the history.
 * @csspart points - What a component draws on.
 * @csspart points-name - Its heading.
 * @csspart benefits - What a component gives.
 * @csspart benefits-name - Its heading.
 * @csspart tabs - The strip of tabs, where there is room for it.
 * @csspart tab - The tab of one audience.
 * @csspart panel - What a component gives to one audience.
 * @csspart audience - The heading of a panel.
 * @csspart history - The programme's history.
 * @csspart event - One entry of the programme's history.
 */
export class PplProgramExplainer extends PplElement<typeof collections, typeof modules> {
  static override styles = [...PplElement.styles, ...programExplainerStyles];
  static override properties = { component: {}, audience: {}, addressKey: { attribute: 'address-key' } };
  static override collections: typeof collections = collections;
  static override modules = modules;

  #tabs: BenefitTabs | undefined;
  #address: SectionAddress | undefined;
  #isShown = false;

  /** Only this component, by its id; without it all of them. */
  declare component: string | undefined;
  /** Only what this audience gains: `community`, `business` or `government`; without it a choice of those there are. */
  declare audience: 'community' | 'business' | 'government' | undefined;
  /**
   * Keeps the section that a visitor goes to, and the audience chosen in it, in the page's address, under this key: each
   * section is then a link that can be sent. Without one the address is never touched.
   */
  declare addressKey: string | undefined;

  protected override willUpdate(): void {
    const { modules, offsetWidth, addressKey } = this;
    if (!(offsetWidth < leastWidth)) modules.need('wide');
    if (addressKey || !(offsetWidth >= usualWidth)) modules.need('contents');
    const wide = modules.get('wide');
    if (wide) this.#tabs ??= new wide.BenefitTabs(this);
    const address = addressKey ? modules.need('address') : undefined;
    if (address) this.#address ??= new address.SectionAddress(addressKey!, this, (error) => this.report(error));
  }

  protected override updated(): void {
    super.updated();
    if (!this.#isShown) return;
    this.modules.need('wide');
    this.modules.need('contents');
  }

  protected override defaultHeading(): string {
    return this.msg('Jak działa program', { id: 'program-explainer-heading' });
  }

  protected override content({ content, url }: LoadedFeed<typeof collections>): View | undefined {
    if (!this.#isShown && this.modules.areAwaited) return undefined;
    this.#isShown = true;
    const { program, components: all } = content;
    const report = (code: ErrorCode, message: string) => this.report(new FeedError(code, message, url));
    const ids = all.map((one) => one.id);
    const audience = readChoice('audience', this.audience, audiences, report);
    const id = readId('component', this.component, ids, report);
    const summary =
      !id && program
        ? html`<strong class="program-name">${this.say(program.name)}</strong> ${this.say(program.summary)}`
        : undefined;
    if (!all.length) {
      return {
        summary,
        empty: {
          what: this.msg('Brak opisu komponentów programu', { id: 'program-explainer-empty' }),
          advice: this.msg('W danych programu nie ma teraz tego opisu. Zajrzyj tu później.', {
            id: 'program-explainer-empty-advice',
          }),
        },
      };
    }
    const sections: Section[] = all.map((one, at) => ({ id: one.id, number: at + 1, name: this.say(one.name) }));
    const history = id ? undefined : program?.history;
    if (history?.length) sections.push({ id: 'history', name: this.#historyTitle() });
    const shown = id ? sections.filter((one) => one.id === id) : sections;
    const address = this.#address?.isOurs ? this.#address : undefined;
    if (address) address.sections = shown;
    return {
      summary,
      body: html`${this.modules.get('contents')?.contents({ msg: this.msg, host: this, address }, shown)}
        <div class="sections">
          ${all.map((one, at) => (id && one.id !== id ? nothing : this.#component(one, at + 1, audience)))}
          ${history?.length ? this.#history(history) : nothing}
        </div>`,
    };
  }

  #component(
    { id, name, summary, note, points, steps = [], benefits = [] }: Component,
    number: number,
    audience?: Audience,
  ) {
    const gains = benefits.filter((one) => one.items.length && (!audience || one.audience === audience));
    // What has no more than a text stands beside another such one, where there is room.
    const brief = steps.length || points?.items.length || gains.length ? '' : 'brief';
    return html`<section class="component ${brief}" part="component">
      ${componentMark(number)}${heading(this.level + 1, this.say(name), 'component-name', `component-${number}`)}
      ${summary ? html`<p class="text">${this.say(summary)}</p>` : nothing}
      ${note ? html`<p class="text secondary">${this.say(note)}</p>` : nothing}
      ${
        steps.length
          ? html`<ol class="steps ${steps.length < 6 ? 'few' : ''}" part="steps" role="list">
              ${steps.map(
                ({ title, text }, at) =>
                  html`<li class="step" part="step">
                    <span class="step-number" aria-hidden="true">${at + 1}</span>
                    ${
                      text
                        ? html`${heading(this.level + 2, this.say(title), 'step-name', '')}
                            <p class="secondary">${this.say(text)}</p>`
                        : html`<p>${this.say(title)}</p>`
                    }
                  </li>`,
              )}
            </ol>`
          : nothing
      }
      ${
        points?.items.length
          ? html`<div class="points" part="points">
              ${heading(this.level + 2, this.say(points.title), 'points-name', '')}
              <ul class="items" role="list">
                ${points.items.map(
                  ({ title, text }) =>
                    html`<li>
                      <strong class="point-name">${this.say(title)}</strong>${text ? html` ${this.say(text)}` : nothing}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${gains.length ? this.#benefits(id, number, gains) : nothing}
    </section>`;
  }

  #benefits(component: string, number: number, gains: readonly Benefits[]): TemplateResult {
    const tabs = gains.length > 1 ? this.#tabs : undefined;
    const address = this.#address;
    const chosen = tabs?.chosen(
      component,
      gains.map((one) => one.audience),
      address?.audienceIn(component),
    );
    const title = `benefits-${number}`;
    return html`<div class="benefits" part="benefits">
      ${heading(this.level + 2, this.msg('Korzyści', { id: 'program-explainer-benefits' }), 'benefits-name', title)}
      ${
        tabs
          ? this.modules.get('wide')?.tabStrip(
              title,
              gains.map(({ audience, items }) => ({
                id: `tab-${number}-${audience}`,
                panel: `panel-${number}-${audience}`,
                label: this.#audience(audience),
                count: items.length,
                chosen: audience === chosen,
                choose: () => {
                  address?.keep(component, audience);
                  tabs.choose(component, audience);
                },
              })),
            )
          : nothing
      }
      ${gains.map(({ audience, items }) => {
        const isHidden = tabs?.shown && audience !== chosen;
        // A panel that only the browser's search can find is nothing yet to who reads by ear. It has its name from itself: a
        // tab that another thing is labelled by is left out by Orca.
        const isPanel = tabs?.shown && !isHidden;
        return html`<div
          class="panel"
          part="panel"
          id="panel-${number}-${audience}"
          role=${isPanel ? 'tabpanel' : 'none'}
          aria-label=${isPanel ? this.#audience(audience) : nothing}
          tabindex=${ifDefined(isPanel ? 0 : undefined)}
          .hidden=${isHidden ? tabs.hidden : false}
          @beforematch=${() => {
            address?.keep(component, audience);
            tabs?.open(component, audience);
          }}
        >
          ${heading(this.level + 3, this.#audience(audience), 'audience', '')}
          <ul class="items" role="list">
            ${items.map((item) => html`<li>${this.say(item)}</li>`)}
          </ul>
        </div>`;
      })}
    </div>`;
  }

  #audience(audience: Audience): string {
    if (audience === 'community') return this.msg('Dla społeczności', { id: 'program-explainer-community' });
    if (audience === 'business') return this.msg('Dla firm', { id: 'program-explainer-business' });
    return this.msg('Dla samorządu', { id: 'program-explainer-government' });
  }

  #historyTitle(): string {
    return this.msg('Historia programu', { id: 'program-explainer-history' });
  }

  #history(events: readonly Event[]): TemplateResult {
    return html`<section class="component" part="history">
      ${heading(this.level + 1, this.#historyTitle(), 'component-name', 'history')}
      <ol class="history" role="list">
        ${events.map(
          ({ title, text, note, date, from = date, to }) =>
            html`<li class="event" part="event">
              <p class="when secondary">${this.#when(from, to)}</p>
              ${heading(this.level + 2, this.say(title), 'step-name', '')}
              ${text ? html`<p class="text">${this.say(text)}</p>` : nothing}
              ${note ? html`<p class="note text secondary">${this.say(note)}</p>` : nothing}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  /** As one text, for each element in it would be read out apart. */
  #when(from: string | undefined, to: string | undefined): string {
    const [start, end] = [from, to].map((date) => date && formatDate(this.language, date));
    if (!start || !end) return start ?? '';
    // A month alone has another form after a preposition.
    const dash = this.language === 'uk' ? ' — ' : ' – ';
    return parseInt(start) && parseInt(end) ? spokenPeriod(this.msg, start, end) : start + dash + end;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-program-explainer': PplProgramExplainer;
  }
}
