import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { LazyModules } from '../../controllers/lazy-modules.js';
import type { output } from '../../feed/schema/kinds.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { componentMark } from '../../parts/component-mark.js';
import { heading } from '../../parts/heading.js';
import { formatDate } from '../../text/date.js';
import { formatPeriod } from '../../text/period.js';
import { isCityCounty, voivodeshipName } from '../../places/voivodeships.js';
import { PplSelectEvent } from '../events.js';
import type { Speaker } from '../../parts/words/speaker.js';
import { periodOfYears } from '../../parts/words/spoken-period.js';
import type { componentNames, countyNames } from './references.js';

/** What some projects have: a picture, and a share of a whole, which is drawn once its words are there. */
export const projectModules = { pictures: () => import('./pictures.js') };

/** One thing that is known of a project, under its name. */
export interface Fact {
  readonly label: Text;
  readonly value: Text;
}

/** How the element speaks, and what of the feed a project refers to. */
export interface ProjectContext extends Speaker {
  /** The level of the title. */
  level: number;
  /** The feed's address, for images that are relative to it. */
  url: string;
  components: readonly output<typeof componentNames.schema>[];
  counties: readonly output<typeof countyNames.schema>[];
  modules: Pick<LazyModules<typeof projectModules>, 'get' | 'need'>;
}

/** One project, whole. Only its title is a link, and only where there is an address. `id` is unique in the shadow root. */
export function projectArticle(project: Project, id: string, context: ProjectContext): TemplateResult {
  const { title, summary, url, component, note, asOf } = project;
  const { level, say, plain, components, modules } = context;
  const name = say(title);
  const select = ({ target }: Event) => target!.dispatchEvent(new PplSelectEvent('project', project.id));
  const at = components.findIndex((one) => one.id === component);
  const rows = factsOf(project, context).map(
    ({ label, value }) =>
      html`<div class="fact">
        <dt>${say(label)}</dt>
        <dd>${say(value)} ${plain(value).endsWith('%') ? modules.need('pictures')?.shareBar(plain(value)) : ''}</dd>
      </div>`,
  );
  // The component's name has a box: of bare text beside what is hidden, Firefox with Orca says once more that it is an article.
  return html`<article class="project" part="project" aria-labelledby=${id}>
    <div class="text">
      ${heading(level, url ? html`<a href=${url} part="link" @click=${select}>${name}</a>` : name, 'title', id)}
      ${line('component', at >= 0 && html`${componentMark(at + 1)} <span>${say(components[at]!.name)}</span>`)}
      ${line('where', whereOf(project, context))} ${line('about', summary && say(summary))}
    </div>
    ${box('side', [modules.get('pictures')?.picture(project, context), rows[0] && html`<dl part="facts">${rows}</dl>`])}
    ${box('fine', [note && html`<p>${say(note)}</p>`, asOf && html`<p>${asOfWords(asOf, context)}</p>`])}
  </article>`;
}

/** A part of the article, where it has any content. */
const line = (name: string, content: unknown) => (content ? html`<p class=${name} part=${name}>${content}</p>` : '');
export const box = (name: string, content: readonly unknown[]) =>
  content.some(Boolean) ? html`<div class=${name} part=${name}>${content}</div>` : '';

/** What is known of a project, under names: its facts, and how far it is. */
export const factsOf = ({ facts = [], status }: Project, { language, msg }: ProjectContext): readonly Fact[] =>
  status ? [...facts, { label: { [language]: msg('Stan projektu', { id: 'project-status' }) }, value: status }] : facts;

/** @param date what is no date stands as it is */
export function asOfWords(asOf: string, { language, msg }: ProjectContext): string {
  const date = formatDate(language, asOf);
  return msg(str`Stan na: ${date}`, { id: 'project-as-of' });
}

/** 'Lwówek Śląski · powiat lwówecki (dolnośląskie) · 2002–2004'; a city that is its own county is named once. */
function whereOf({ place, county: teryt, from, to }: Project, context: ProjectContext): unknown {
  const { language, msg, say, counties } = context;
  const county = counties.find((one) => one.teryt === teryt);
  const words = place ? [say(place)] : [];
  if (county) {
    if (!place || !isCityCounty(county.teryt)) words.push(say(county.name));
    const voivodeship = voivodeshipName(county.teryt);
    if (voivodeship) words.push(html`${words.pop()} (${say({ pl: voivodeship })})`);
  }
  const end = to && formatDate(language, to);
  const years = from ? formatPeriod(from, to, language) : end && msg(str`do: ${end}`, { id: 'project-until' });
  if (years) {
    const label = msg('Lata realizacji:', { id: 'project-years' });
    words.push(html`<span class="hidden">${label} </span>${periodOfYears(msg, from!, to!, years)}`);
  }
  return words[0] && words.map((word, at) => [at ? ', ' : '', word]);
}
