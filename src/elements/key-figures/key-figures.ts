import { html, nothing } from 'lit';
import type { LoadedFeed } from '../../feed/read.js';
import { FeedError } from '../../feed/errors.js';
import { figures, type Figure } from '../../feed/schema/figures.js';
import { clock, icon, iconStyles } from '../../parts/icon.js';
import { shareBar, shareStyles } from '../../parts/share.js';
import { formatDate } from '../../text/date.js';
import { formatNumber } from '../../text/number.js';
import { PplElement, type View } from '../ppl-element.js';
import { keyFiguresStyles } from './key-figures.styles.js';

const collections: readonly [typeof figures] = [figures];

/**
 * The programme in numbers: each with what it counts, how exact it is, the date it was true and where it is from.
 *
 * @summary Key figures with their dates and sources.
 * @since 0.1.0
 * @csspart figures - The list of figures.
 * @csspart figure - One figure.
 * @csspart label - What it counts.
 * @csspart value - The number, with its qualifier and unit.
 * @csspart note - What has to be known with it.
 * @csspart as-of - The date it was true, and its source where figures have different ones.
 * @csspart origin - The source that all figures share.
 */
export class PplKeyFigures extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, iconStyles, shareStyles, keyFiguresStyles];
  static override properties = { figures: {} };
  static override collections: typeof collections = collections;

  /** Which figures, by id and in this order, separated by spaces; without it all of the feed. */
  declare figures: string | undefined;

  protected override defaultHeading(): string {
    return this.msg('Program w liczbach', { id: 'key-figures-heading' });
  }

  protected override content({ content, url }: LoadedFeed<typeof collections>): View {
    const shown = this.#chosen(content.figures, url);
    if (!shown.length) {
      return {
        empty: {
          what: this.msg('Brak liczb do pokazania', { id: 'key-figures-empty' }),
          advice: this.msg('W danych programu nie ma teraz liczb, których szuka ta strona.', {
            id: 'key-figures-empty-advice',
          }),
        },
      };
    }
    const source = shown[0]!.source;
    // Said once where it is the same for all, and else with each.
    const common = source && shown.every((figure) => figure.source && this.plain(figure.source) === this.plain(source));
    const numbers = shown.map(({ value }) => formatNumber(this.language, value));
    const form = shown.length > 6 ? 'many' : `of-${shown.length}`;
    const long = numbers.some((number) => number.length > 5) ? 'long' : '';
    return {
      body: html`<dl class="figures ${form} ${long}" part="figures">
          ${shown.map((figure, index) => this.#figure(figure, numbers[index]!, !common))}
        </dl>
        ${
          common
            ? html`<p class="origin" part="origin">
                ${this.msg('Skąd te liczby:', { id: 'key-figures-origin' })} ${this.say(source)}
              </p>`
            : nothing
        }`,
    };
  }

  #chosen(all: readonly Figure[], url: string): readonly Figure[] {
    const ids = new Set(this.figures?.match(/\S+/g));
    if (!ids.size) return all;
    return [...ids].flatMap((id) => {
      const figure = all.find((one) => one.id === id);
      if (!figure) {
        const known = all.map((one) => one.id).join(', ');
        this.report(new FeedError('unknown-id', `The feed has no figure "${id}". It has: ${known}.`, url));
      }
      return figure ?? [];
    });
  }

  #figure({ qualifier, unit, label, asOf, source, note }: Figure, number: string, withSource: boolean) {
    // '70%' is one word; any other unit stands apart, and never alone on a line.
    const sign = unit && /^[%‰]$/.test(this.plain(unit));
    return html`<div class="figure" part="figure">
      <dt class="label" part="label">${this.say(label)}</dt>
      <dd class="value" part="value">
        ${qualifier ? html`${this.#qualifier(qualifier)} ` : nothing}<span class="number"
          >${number}${sign ? this.plain(unit) : nothing}</span
        >${unit && !sign ? ['\u00a0', this.say(unit)] : nothing} ${sign ? shareBar(number + this.plain(unit)) : nothing}
      </dd>
      ${note ? html`<dd class="note" part="note">${this.say(note)}</dd>` : nothing}
      <dd class="as-of" part="as-of">
        ${icon(clock)} ${this.msg('Stan na:', { id: 'key-figures-as-of' })}
        ${formatDate(this.language, asOf)}${withSource && source ? html`, ${this.say(source)}` : nothing}
      </dd>
    </div>`;
  }

  #qualifier(qualifier: 'about' | 'over' | 'under'): string {
    if (qualifier === 'about') return this.msg('ok.', { id: 'key-figures-about' });
    if (qualifier === 'over') return this.msg('ponad', { id: 'key-figures-over' });
    return this.msg('poniżej', { id: 'key-figures-under' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-key-figures': PplKeyFigures;
  }
}
