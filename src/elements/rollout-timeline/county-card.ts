import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../text/period.js';
import { isCityCounty, voivodeshipOf } from '../../text/voivodeships.js';
import { chosenWord, details, listed, markedName, unitName, voivodeshipWord } from './entry-words.js';
import { countyCardStyles } from './county-card.styles.js';
import type { Entry } from './model.js';
import type { ViewContext } from './view.js';

export const styles = countyCardStyles;

/**
 * What an office's reader came for: when the own county took part, or that no rollout is on record. It says so of the whole
 * list, whatever the frame shows.
 */
export function countyCard(context: ViewContext): TemplateResult | typeof nothing {
  const { msg, language, all, chosen: county } = context;
  if (!county) return nothing;
  const own = all.filter((entry) => entry.county === county);
  const none = isCityCounty(county.teryt)
    ? msg('Brak odnotowanego wdrożenia programu w tym mieście.', { id: 'rollout-timeline-none-in-city' })
    : msg('Brak odnotowanego wdrożenia programu w tym powiecie.', { id: 'rollout-timeline-none-in-county' });
  const participation = (entry: Entry, index: number) => {
    const isCounty = entry.rollout.unit === 'county' || isCityCounty(county.teryt);
    const more = isCounty ? details(context, entry) : [unitName(context, entry)];
    const period = formatPeriod(entry.rollout.from, entry.rollout.to, language);
    return html`${index ? '; ' : ''}<b>${period}</b>${more.length ? html` – ${listed(more)}` : ''}`;
  };
  return html`<div class="county" part="county">
    <p>
      <strong class="mark">${chosenWord(context, county)}:</strong>
      <strong>${markedName(context, county.name)}</strong>, ${voivodeshipWord(context, voivodeshipOf(county.teryt))}
    </p>
    <p>
      ${own.length ? [msg('Udział w programie:', { id: 'rollout-timeline-took-part' }), ' ', own.map(participation)] : none}
    </p>
  </div>`;
}
