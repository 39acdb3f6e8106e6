import { html, nothing, type TemplateResult } from 'lit';
import { customProperties } from '../../../parts/custom-properties.js';
import { periodOfYears } from '../../../parts/words/spoken-period.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod, shortPeriod } from '../../../text/period.js';
import { lookedAt, stepsOf } from './county-marks.js';
import { countWord } from '../model/story-words.js';
import { isPeriod, type Gap, type Period } from '../model/story.js';
import type { MapContext } from './map-context.js';

/** More steps in time than this are no row of bars any more, but a list to unfold. */
const mostSteps = 14;

/**
 * Which period the map shows: a radio group whose labels are the bars of the timeline, and whether with all before it. No
 * slider and no player: each period is one press away, and a reader hears how many took part.
 */
export function periodChoice(context: MapContext): TemplateResult | typeof nothing {
  const { msg, language } = context;
  const { voivodeship } = context.choice;
  const steps = stepsOf(context);
  const periods = steps.filter(isPeriod);
  const { period: current, until } = lookedAt(context);
  if (periods.length < 2 || !current) return nothing;
  // Up to the last is all there is: then nothing is chosen, in this view or in the others.
  const choose = (period: string, isUntil: boolean) =>
    context.choose(
      isUntil && period === periods[periods.length - 1]?.key
        ? { period: undefined, until: undefined }
        : { period, until: isUntil || undefined },
    );
  const countOf = ({ entries }: Period) =>
    voivodeship ? entries.filter((entry) => entry.voivodeship === voivodeship).length : entries.length;
  const largest = Math.max(1, ...periods.map(countOf));
  const radio = (step: Period) =>
    html`<label
      class="wave ${step.key === current.key ? 'on' : inTime(current, step) ? 'after' : ''}"
      part="map-period"
      .style=${customProperties({ '--_share': countOf(step) / largest })}
    >
      <input
        type="radio"
        name="map-period"
        aria-label="${years(step)}, ${countWord(context, countOf(step))}"
        .checked=${step.key === current.key}
        @change=${() => choose(step.key, until)}
      />
      <span class="wave-when" aria-hidden="true">${years(step)}</span>
      <b class="wave-count" aria-hidden="true">${formatNumber(language, countOf(step))}</b>
      <span class="wave-bar" aria-hidden="true"></span>
    </label>`;
  const mode = (isUntil: boolean, label: string) =>
    html`<label class="mode"
      ><input
        type="radio"
        name="map-mode"
        .checked=${isUntil === until}
        @change=${() => choose(current.key, isUntil)}
      />
      ${label}</label
    >`;
  // A wave over the turn of a year is written with a slash, and whole years with a dash.
  const years = ({ from, to, length }: Gap) =>
    length > 1 ? formatPeriod(from, to, language).replace('/', '–') : shortPeriod(from, to, language);
  const label = msg('Okres', { id: 'rollout-timeline-column-period' });
  return html`<div class="when-to-show" part="map-periods">
    ${
      steps.length > mostSteps
        ? html`<div class="field">
            <label for="map-period">${label}</label>
            <span class="select"
              ><select
                class="input"
                id="map-period"
                @change=${({ target }: Event) => choose((target as HTMLSelectElement).value, until)}
              >
                ${periods.map(
                  (step) =>
                    html`<option value=${step.key} .selected=${step.key === current.key}>
                      ${formatPeriod(step.from, step.to, language)} (${formatNumber(language, countOf(step))})
                    </option>`,
                )}
              </select></span
            >
          </div>`
        : html`<fieldset class="waves">
            <legend>${label}</legend>
            <div class="wave-row">
              ${steps.map((step) =>
                isPeriod(step)
                  ? radio(step)
                  : html`<p class="wave-gap">
                      ${periodOfYears(msg, step.from, step.to, years(step))}
                      ${msg('brak odnotowanych wdrożeń', { id: 'rollout-timeline-gap' })}
                    </p>`,
              )}
            </div>
          </fieldset>`
    }
    <fieldset class="modes">
      <legend class="hidden">${msg('Co pokazać', { id: 'rollout-timeline-map-mode' })}</legend>
      ${mode(true, msg('do tego okresu włącznie', { id: 'rollout-timeline-map-mode-until' }))}
      ${mode(false, msg('tylko ten okres', { id: 'rollout-timeline-map-mode-only' }))}
    </fieldset>
  </div>`;
}

/** Whether the second comes after the first. */
const inTime = (a: Gap, b: Gap) => b.from > a.from || (b.from === a.from && b.to > a.to);
