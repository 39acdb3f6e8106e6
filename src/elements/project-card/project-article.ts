import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { safeUrl } from '../../feed/address.js';
import type { Component } from '../../feed/schema/components.js';
import type { County } from '../../feed/schema/counties.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { componentMark } from '../../parts/component-mark.js';
import { heading } from '../../parts/heading.js';
import { formatDate } from '../../text/date.js';
import { formatPeriod } from '../../text/period.js';
import type { Language } from '../../text/language.js';
import { isCityCounty, voivodeshipNames, voivodeshipOf } from '../../text/voivodeships.js';
import { PplSelectEvent } from '../events.js';

/** How the element speaks, and what of the feed a project refers to. */
export interface ProjectContext {
  language: Language;
  msg: Message;
  say: (text: Text | undefined) => unknown;
  plain: (text: Text) => string;
  /** The level of the title. */
  level: number;
  /** The feed's address, for images that are relative to it. */
  url: string;
  components: readonly Component[];
  counties: readonly County[];
}

/** One project, whole. Only its title is a link, and only where there is an address. `id` is unique in the shadow root. */
export function projectArticle(project: Project, id: string, context: ProjectContext): TemplateResult {
  const { title, summary, url, facts = [], status, note, asOf } = project;
  const { language, level, msg, say } = context;
  const name = say(title);
  const date = asOf && formatDate(language, asOf);
  const rows = facts.map(({ label, value }) => fact(say(label), say(value)));
  if (status) rows.push(fact(msg('Stan projektu', { id: 'project-status' }), say(status)));
  const lines = [...placeOf(project, context), ...yearsOf(project, context)];
  return html`<article class="project" part="project" aria-labelledby=${id}>
    <div class="text">
      ${heading(level, url ? html`<a href=${url} part="link" @click=${select(project)}>${name}</a>` : name, 'title', id)}
      ${componentOf(project, context)}
      ${box(
        'where',
        lines.map((line, at) => [at ? ' · ' : '', line]),
      )}
      ${summary ? html`<p class="about" part="about">${say(summary)}</p>` : nothing}
    </div>
    ${box('side', [
      ...pictureOf(project, context),
      ...(rows.length ? [html`<dl class="facts" part="facts">${rows}</dl>`] : []),
    ])}
    ${box('fine', [
      ...(note ? [html`<p>${say(note)}</p>`] : []),
      ...(date ? [html`<p>${msg(str`Stan na: ${date}`, { id: 'project-as-of' })}</p>`] : []),
    ])}
  </article>`;
}

const select = (project: Project) => (event: Event) =>
  event.target!.dispatchEvent(new PplSelectEvent('project', project.id));

const box = (name: string, content: readonly unknown[]) =>
  content.length ? html`<div class=${name} part=${name}>${content}</div>` : nothing;

const fact = (label: unknown, value: unknown) =>
  html`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function componentOf({ component }: Project, { components, say }: ProjectContext): unknown {
  const at = components.findIndex(({ id }) => id === component);
  return at < 0
    ? nothing
    : html`<p class="component" part="component">
        ${componentMark(at + 1)} <span>${say(components[at]!.name)}</span>
      </p>`;
}

/** 'Lwówek Śląski · powiat lwówecki (dolnośląskie)'; a city that is its own county is named once. */
function placeOf({ place, county: teryt }: Project, { counties, say }: ProjectContext): readonly unknown[] {
  const county = counties.find((one) => one.teryt === teryt);
  const names = place ? [say(place)] : [];
  if (county) {
    if (!place || !isCityCounty(county.teryt)) names.push(say(county.name));
    const voivodeship = voivodeshipNames[voivodeshipOf(county.teryt)];
    if (voivodeship) names.push(html`${names.pop()} (${say({ pl: voivodeship })})`);
  }
  return names;
}

function yearsOf({ from, to }: Project, { language, msg }: ProjectContext): readonly unknown[] {
  const end = to && formatDate(language, to);
  const years = from ? formatPeriod(from, to, language) : end && msg(str`do: ${end}`, { id: 'project-until' });
  if (!years) return [];
  return [html`<span class="hidden">${msg('Lata realizacji:', { id: 'project-years' })} </span>${years}`];
}

/** Pictures that didn't arrive, by their record: the next load of the feed tries again. */
const broken = new WeakSet<object>();

/** A picture that doesn't arrive takes its box away. */
function pictureOf({ image }: Project, { url, plain }: ProjectContext): readonly unknown[] {
  const src = image && !broken.has(image) && safeUrl(image.src, url);
  if (!src) return [];
  const { alt, width, height } = image;
  const lost = ({ target }: Event) => {
    broken.add(image);
    ((target as Node).getRootNode() as unknown as { host: ReactiveControllerHost }).host.requestUpdate();
  };
  return [
    html`<img
      class="picture"
      part="picture"
      src=${src}
      alt=${alt ? plain(alt) : ''}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @error=${lost}
    />`,
  ];
}
