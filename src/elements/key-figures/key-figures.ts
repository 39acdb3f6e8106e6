import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { LoadedFeed } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { figures, type Figure } from '../../feed/schema/figures.js';
import { formatDate } from '../../text/date.js';
import { formatNumber } from '../../text/number.js';
import { PplElement, type View } from '../ppl-element.js';
import { keyFiguresStyles } from './key-figures.styles.js';

const collections = [figures] as const;

/**
 * The programme in numbers: each with what it counts, how exact it is, the date it was true and where it is from.
 *
 * @summary Key figures with their dates and sources.
 * @fires ppl-load - The feed has arrived; `detail` is `{ updated, stale, skipped }`.
 * @fires ppl-error - The feed or an attribute is wrong; `detail` is `{ code, message, url }`.
 * @slot - The fallback: shown until the element has content, and when it never gets any.
 * @csspart base - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart figure - One figure.
 * @csspart source - The line that names the source.
 */
export class PplKeyFigures extends PplElement<typeof collections> {
  static override styles = [...PplElement.styles, keyFiguresStyles];
  static override properties = { ...PplElement.properties, figures: {} };
  static override collections = collections;

  /** Which figures, by id and in this order, separated by spaces; without it all of the feed. */
  declare figures: string | undefined;

  protected override defaultHeading(): string {
    return this.msg('Program w liczbach', { id: 'key-figures-heading' });
  }

  protected override view({ content, url }: LoadedFeed<typeof collections>): View {
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
    return { body: html`<dl class="figures" part="figures">${shown.map((figure) => this.#figure(figure))}</dl>` };
  }

  #chosen(all: readonly Figure[], url: string): readonly Figure[] {
    const ids = this.figures?.match(/\S+/g);
    if (!ids) return all;
    return ids.flatMap((id) => {
      const figure = all.find((one) => one.id === id);
      if (!figure) this.report(new FeedError('unknown-id', `The feed has no figure "${id}".`, url));
      return figure ?? [];
    });
  }

  #figure({ value, qualifier, unit, label, asOf, source, note }: Figure) {
    const number = html`<span class="number">${formatNumber(this.language, value)}</span>`;
    const date = formatDate(this.language, asOf);
    return html`<div class="figure" part="figure">
      <dt class="label">${this.say(label)}</dt>
      <dd class="value" part="value">
        ${qualifier ? html`<span class="qualifier">${this.#qualifier(qualifier)}</span> ` : nothing}${number}${
          unit ? html` <span class="unit">${this.say(unit)}</span>` : nothing
        }
      </dd>
      ${note ? html`<dd class="note">${this.say(note)}</dd>` : nothing}
      <dd class="as-of">
        ${this.msg(str`Stan na: ${date}`, { id: 'as-of' })}${source ? html` · ${this.say(source)}` : nothing}
      </dd>
    </div>`;
  }

  #qualifier(qualifier: 'about' | 'over' | 'under'): string {
    if (qualifier === 'about') return this.msg('ok.', { id: 'about' });
    if (qualifier === 'over') return this.msg('ponad', { id: 'over' });
    return this.msg('poniżej', { id: 'under' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ppl-key-figures': PplKeyFigures;
  }
}
