import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Message } from '../../controllers/language.js';
import { safeUrl } from '../../feed/address.js';
import type { Component } from '../../feed/schema/components.js';
import type { County } from '../../feed/schema/counties.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { componentMark } from '../../parts/component-mark.js';
import { heading } from '../../parts/heading.js';
import { formatDate, formatPeriod } from '../../text/date.js';
import type { Language } from '../../text/language.js';
import { isCityCounty, voivodeshipNames, voivodeshipOf } from '../../text/territory.js';
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
  const picture = pictureOf(project, context);
  const date = asOf && formatDate(language, asOf);
  const lines = [placeOf(project, context), yearsOf(project, context)].filter((line) => line !== nothing);
  return html`<article class="project" part="project" aria-labelledby=${id}>
    <div class="text">
      ${heading(level, url ? html`<a href=${url} part="link" @click=${selected(project.id)}>${say(title)}</a>` : say(title), 'title', id)}
      ${componentOf(project, context)}
      ${lines.length ? html`<p class="where" part="where">${lines.map((line, at) => [at ? ' · ' : '', line])}</p>` : nothing}
      ${summary ? html`<p class="about" part="about">${say(summary)}</p>` : nothing}
    </div>
    ${
      picture !== nothing || facts.length || status
        ? html`<div class="side">
            ${picture}
            ${
              facts.length || status
                ? html`<dl class="facts" part="facts">
                    ${facts.map(({ label, value }) => factRow(say(label), say(value)))}
                    ${status ? factRow(msg('Stan projektu', { id: 'project-status' }), say(status)) : nothing}
                  </dl>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      note || date
        ? html`<div class="fine" part="fine">
            ${note ? html`<p>${say(note)}</p>` : nothing}
            ${date ? html`<p>${msg(str`Stan na: ${date}`, { id: 'as-of' })}</p>` : nothing}
          </div>`
        : nothing
    }
  </article>`;
}

const selected = (id: string) => (event: Event) => event.target!.dispatchEvent(new PplSelectEvent('project', id));

const factRow = (label: unknown, value: unknown) =>
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
function placeOf({ place, county: teryt }: Project, { counties, say }: ProjectContext): unknown {
  const county = counties.find((one) => one.teryt === teryt);
  if (!county) return say(place);
  const names: Text[] = place ? [place] : [];
  if (!place || !isCityCounty(county.teryt)) names.push(county.name);
  const voivodeship = voivodeshipNames[voivodeshipOf(county.teryt)];
  return html`${names.map((name, at) => [at ? ' · ' : '', say(name)])}${
    voivodeship ? html` (${say({ pl: voivodeship })})` : nothing
  }`;
}

function yearsOf({ from, to }: Project, { language, msg }: ProjectContext): unknown {
  if (!from && !to) return nothing;
  const end = to && formatDate(language, to);
  return html`<span class="hidden">${msg('Lata realizacji:', { id: 'project-years' })} </span
    ><span class="years"
      >${from ? formatPeriod(from, to, language) : msg(str`do: ${end}`, { id: 'project-until' })}</span
    >`;
}

/** Pictures that didn't arrive, by their record: the next load of the feed tries again. */
const broken = new WeakSet<object>();

/** A picture that doesn't arrive takes its box away. */
function pictureOf({ image }: Project, { url, plain }: ProjectContext): unknown {
  const src = image && !broken.has(image) && safeUrl(image.src, url);
  if (!src) return nothing;
  const { alt, width, height } = image;
  const lost = ({ target }: Event) => {
    broken.add(image);
    (((target as Node).getRootNode() as ShadowRoot).host as LitElement).requestUpdate();
  };
  return html`<img
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
  />`;
}
