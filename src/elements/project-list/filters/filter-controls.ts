import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Project } from '../../../feed/schema/projects.js';
import type { Announcer } from '../../../controllers/announcer.js';
import { chip } from '../../../parts/controls/chip.js';
import { keepTypedKeys } from '../../../parts/combobox/typed-keys.js';
import { disclosureButton } from '../../../parts/controls/disclosure-button.js';
import { clearFilters } from '../../../parts/controls/filter-panel.js';
import { message } from '../../../parts/message.js';
import { select } from '../../../parts/controls/select.js';
import type { ProjectContext } from '../../project-card/project-article.js';
import { labelOf, optionsOf, titleOf } from './facet-words.js';
import { choose, chosenNames, facetsOf, matches, unknown, type Chosen, type Facet, type TextOf } from './facets.js';
import { orderWord, projectOrders, type ProjectOrder } from './project-order.js';
import { countWord, sentence } from '../count-words.js';

/** What the controls need of the list. */
export interface FilterView extends ProjectContext {
  /** All that the page shows. */
  readonly framed: readonly Project[];
  readonly chosen: Chosen;
  readonly textOf: TextOf;
  readonly order: ProjectOrder;
  /** What passes the chosen filters. */
  readonly found: readonly Project[];
  /** Whether the page offers the filters; without them there is only what a group has chosen. */
  readonly hasFields: boolean;
  /** Whether the filters are open where they are folded away. */
  readonly open: boolean;
  /** @param focus whether the focus goes on to the results */
  readonly fold: (open: boolean, focus?: boolean) => void;
  /** @param focus the place of the chosen filter that gets the focus; -1: none, but the count of results */
  readonly change: (chosen: Chosen, focus?: number) => void;
  /** Takes what is being written. */
  readonly write: (words: string) => void;
  readonly sort: (order: ProjectOrder) => void;
}

/** From more on, writing and sorting are quicker than looking. */
const manyProjects = 6;

/**
 * The filters, the count of results, and what was chosen. In a narrow place the filters are folded behind a button beside
 * the field for words, and another one closes them and goes to the results.
 */
export function filterControls(view: FilterView, announcer: Announcer): TemplateResult {
  const { msg, framed, chosen, found, hasFields } = view;
  const facets = hasFields ? facetsOf(framed, chosen, view.textOf) : [];
  const names = chosenNames(chosen);
  const hasMany = hasFields && framed.length > manyProjects;
  return html`${facets.length || hasMany ? fields(facets, names.length, hasMany, view) : nothing}
    <div class="results" part="results">
      <p class="count" tabindex="-1">${sentence(found, view)}</p>
      ${
        names.length
          ? html`<ul class="chips" role="list" aria-label=${msg('Wybrane filtry', { id: 'project-list-chosen' })}>
                ${names.map((name, at) => html`<li>${chip(msg('Usuń filtr:', { id: 'project-list-remove' }), view.say(labelOf(name, chosen[name] ?? unknown, view)), () => view.change(choose(chosen, name, ''), at))}</li>`)}
              </ul>
              ${clear(view, 'link clear')}`
          : nothing
      }
    </div>
    ${announcer.regions()}`;
}

function fields(facets: readonly Facet[], used: number, hasMany: boolean, view: FilterView): TemplateResult {
  const { msg, open, found, fold } = view;
  const count = countWord(found.length, view);
  const label = used
    ? msg(str`Filtry (${used})`, { id: 'project-list-filters-used' })
    : msg('Filtry', { id: 'project-list-filters' });
  // The field for words is never folded away: who knows a word finds more by it than by all the others.
  return html`<fieldset
    class="fields"
    part="filters"
    @keydown=${keepTypedKeys}
    @keypress=${keepTypedKeys}
    @keyup=${keepTypedKeys}
  >
    <legend class="hidden">${msg('Filtry projektów', { id: 'project-list-legend' })}</legend>
    ${hasMany ? wordsField(view) : nothing}
    ${disclosureButton({ label, look: 'button fold', panel: 'filters', isOpen: open, toggle: () => fold(!open) })}
    <div class="folded ${open ? 'open' : ''}" id="filters">
      ${facets.map((facet) => filter(facet, view))} ${hasMany ? orderField(view) : nothing}
      <button type="button" class="button fold" part="button" @click=${() => fold(false, true)}>
        ${msg(str`Pokaż ${count}`, { id: 'project-list-apply' })}
      </button>
    </div>
  </fieldset>`;
}

function wordsField({ msg, chosen, write }: FilterView): TemplateResult {
  return html`<p class="field">
    <label for="words">${msg('Szukaj w projektach', { id: 'project-list-words' })}</label>
    <input
      class="input"
      part="input"
      id="words"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${chosen.words ?? ''}
      @input=${(event: Event) => write((event.target as HTMLInputElement).value.trim())}
    />
  </p>`;
}

function orderField(view: FilterView): TemplateResult {
  const options = projectOrders.map((value) => ({ value, label: orderWord(value, view) }));
  return select('order', view.msg('Kolejność', { id: 'project-list-order' }), options, view.order, (value) =>
    view.sort(value as ProjectOrder),
  );
}

function filter(facet: Facet, view: FilterView): TemplateResult {
  const { name, counts } = facet;
  const { msg, chosen, change } = view;
  const now = chosen[name] ?? '';
  const options = optionsOf(facet, view).map(([value, label]) => {
    const count = counts.get(value) ?? 0;
    // Official names are Polish in every language.
    const lang = (name === 'voivodeship' || name === 'county') && value !== unknown ? ('pl' as const) : undefined;
    return { value, label: `${label} (${count})`, lang, disabled: !count && value !== now };
  });
  const all = { value: '', label: msg('Wszystkie', { id: 'project-list-all' }) };
  return select(name, titleOf(name, view), [all, ...options], now, (value) => change(choose(chosen, name, value)));
}

function clear({ msg, change }: FilterView, look: string): TemplateResult {
  return clearFilters(msg('Wyczyść filtry', { id: 'project-list-clear' }), () => change({}, -1), look);
}

/** No project passes: what was asked, and each step that brings some back. */
export function noneLeft(view: FilterView): TemplateResult {
  const { msg, plain, framed, chosen, change } = view;
  const names = chosenNames(chosen);
  const steps = names.flatMap((name) => {
    const next = choose(chosen, name, '');
    const count = framed.filter((project) => matches(project, next, view.textOf)).length;
    const label = plain(labelOf(name, chosen[name] ?? unknown, view));
    return count
      ? html`<button type="button" class="button" part="button" @click=${() => change(next, -1)}>
          ${msg(str`Bez filtra: ${label} (${count})`, { id: 'project-list-without' })}
        </button>`
      : [];
  });
  const asked = names.map((name) => plain(labelOf(name, chosen[name] ?? unknown, view))).join(', ');
  return message('empty', {
    what: msg('Żaden projekt nie pasuje do filtrów', { id: 'project-list-none' }),
    advice: msg(str`Wybrano: ${asked}.`, { id: 'project-list-asked' }),
    actions: html`<p class="steps">${steps}${clear(view, 'button')}</p>`,
  });
}
