import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { clearFilters, filterPanel } from '../../../parts/controls/filter-panel.js';
import { compareText } from '../../../text/collate.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod } from '../../../text/period.js';
import { narrow, type Choice } from '../model/choice.js';
import { voivodeshipName } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import { periodKey } from '../model/story.js';

/** What the filters narrow. */
export interface FilterContext extends Speaker {
  /** All that the page's attributes show. */
  readonly selected: readonly Entry[];
  readonly choice: Choice;
  /** Whether they have the periods; the map has a choice of its own. */
  readonly hasPeriods: boolean;
}

/** What the filters do, beside choosing. */
export interface FilterActions {
  /** Whether they are open where they are folded away. */
  readonly open: boolean;
  fold(open: boolean): void;
  change(change: Partial<Choice>): void;
}

/** How many entries there are of each kind, in the order in which the kinds come. */
function counts(all: readonly Entry[], left: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, number> {
  const found = new Map(all.map((entry) => [keyOf(entry), 0]));
  for (const key of left.map(keyOf)) found.set(key, found.get(key)! + 1);
  return found;
}

/**
 * The filters that can narrow the list: a voivodeship, a period. What has nothing to offer together with the other one stays
 * and cannot be chosen. Where it is narrow they are folded behind a button.
 */
export function filters(
  context: FilterContext,
  { open, fold, change }: FilterActions,
): TemplateResult | typeof nothing {
  const { msg, selected, choice, language, hasPeriods } = context;
  const places = voivodeships(context, change);
  const times = hasPeriods ? periods(context, change) : nothing;
  if (places === nothing && times === nothing) return nothing;
  const unused = { voivodeship: undefined, ...(hasPeriods && { period: undefined }) };
  const used = [choice.voivodeship, hasPeriods && choice.period].filter(Boolean).length;
  const legend = msg('Filtry', { id: 'rollout-timeline-filters' });
  const label = used ? msg(str`Filtry (${used})`, { id: 'rollout-timeline-filters-used' }) : legend;
  const left = formatNumber(language, narrow(selected, { ...choice, ...unused }).length);
  const clear = html`${msg('Wyczyść filtry', { id: 'rollout-timeline-clear' })} <span class="hidden">(${left})</span>`;
  return filterPanel(
    { label, legend, isOpen: open, fold },
    html`${places}${times}${used ? clearFilters(clear, () => change(unused)) : nothing}`,
  );
}

function voivodeships(context: FilterContext, change: FilterActions['change']): TemplateResult | typeof nothing {
  const { msg, selected, choice, plain, language } = context;
  const left = narrow(selected, { ...choice, voivodeship: undefined });
  const found = counts(selected, left, ({ voivodeship }) => voivodeship);
  if (found.size < 2) return nothing;
  const compare = compareText('pl');
  const named = [...found]
    .map(([code, count]) => [code, plain(voivodeshipName(code)), count] as const)
    .sort(([, a], [, b]) => compare(a, b));
  const changed = (event: Event) => change({ voivodeship: (event.target as HTMLSelectElement).value || undefined });
  return html`<p class="field">
    <label for="voivodeship">${msg('Województwo', { id: 'rollout-timeline-column-voivodeship' })}</label>
    <span class="select"
      ><select class="input" part="select" id="voivodeship" @change=${changed}>
        <option value="" .selected=${!choice.voivodeship}>
          ${msg('Wszystkie', { id: 'rollout-timeline-all-voivodeships' })}
        </option>
        ${named.map(
          ([code, name, count]) =>
            html`<option
              value=${code}
              lang="pl"
              .selected=${code === choice.voivodeship}
              ?disabled=${!count && code !== choice.voivodeship}
            >
              ${name} (${formatNumber(language, count)})
            </option>`,
        )}
      </select></span
    >
  </p>`;
}

/** 'Only' and 'up to and including' are two groups of one select: which is meant is read before it is chosen. */
function periods(context: FilterContext, change: FilterActions['change']): TemplateResult | typeof nothing {
  const { msg, selected, choice, language } = context;
  const left = narrow(selected, { ...choice, period: undefined });
  const found = [...counts(selected, left, ({ rollout }) => periodKey(rollout))];
  if (found.length < 2) return nothing;
  let before = 0;
  const all = found.map(([key, count]) => ({ key, count, until: (before += count) }));
  const changed = (event: Event) => {
    const [reach, period] = (event.target as HTMLSelectElement).value.split(' ');
    change({ period, until: reach === 'until' || undefined });
  };
  const option = (key: string, count: number, until: boolean) => {
    const [from = 0, to = from] = key.split('-').map(Number);
    const isChosen = key === choice.period && until === !!choice.until;
    const period = formatPeriod(from, to, language);
    return html`<option
      value="${until ? 'until' : 'only'} ${key}"
      .selected=${isChosen}
      ?disabled=${!count && !isChosen}
    >
      ${until ? msg(str`do ${period}`, { id: 'rollout-timeline-option-until' }) : period}
      (${formatNumber(language, count)})
    </option>`;
  };
  return html`<p class="field">
    <label for="period">${msg('Okres', { id: 'rollout-timeline-column-period' })}</label>
    <span class="select"
      ><select class="input" part="select" id="period" @change=${changed}>
        <option value="" .selected=${!choice.period}>
          ${msg('Wszystkie', { id: 'rollout-timeline-all-periods' })}
        </option>
        <optgroup label=${msg('Tylko ten okres', { id: 'rollout-timeline-only' })}>
          ${all.map(({ key, count }) => option(key, count, false))}
        </optgroup>
        <optgroup label=${msg('Do tego okresu włącznie', { id: 'rollout-timeline-up-to' })}>
          ${all.map(({ key, until }) => option(key, until, true))}
        </optgroup>
      </select></span
    >
  </p>`;
}
