import { html, nothing, svg, type TemplateResult } from 'lit';
import { countryOutline } from '../../../map/country.js';
import { inward, placeLabels } from '../../../map/labels.js';
import { dots, nearestTo } from '../../../map/marks.js';
import { mapStyles } from '../../../map/map.styles.js';
import { mapSize } from '../../../map/project.js';
import { customProperties } from '../../../parts/custom-properties.js';
import { fieldStyles } from '../../../parts/field.styles.js';
import { earlierLists, periodList } from './period-lists.js';
import { mapViewStyles } from './map-view.styles.js';
import { marksOf, type Mark, type Marks } from './county-marks.js';
import { periodChoice } from './period-choice.js';
import { areas, withShapes } from './county-areas.js';
import { kinds, lostWord, mapName, shapesWord } from './map-words.js';
import type { ViewContext } from '../view-context.js';

export const styles = [fieldStyles, mapStyles, ...mapViewStyles];

/** So many names at most stand on the map; more would fill it. */
const mostLabels = 40;

/**
 * Where the programme has been: one picture with a name and a text, and beside it the choice of a period and the list of all
 * that it shows. Everything is chosen there; a click on the picture is a shorter way to the same.
 */
export function view(context: ViewContext): TemplateResult {
  const marks = marksOf(context);
  return html`<div class="map-view">
    <figure class="map-figure" part="map">
      ${picture(context, marks)}${legend(context, marks)}
      ${marks.lost ? html`<p class="remark">${lostWord(context, marks.lost)}</p>` : nothing}
      <p class="remark credit">
        ${context.msg('Znaki stoją w siedzibach powiatów. Kontury województw: Natural Earth.', {
          id: 'rollout-timeline-map-credit',
        })}
        ${withShapes(context, (shapes) => shapesWord(context, shapes))}
      </p>
    </figure>
    <div class="map-side">${periodChoice(context)}${marks.now ? periodList(context, marks.now) : nothing}</div>
    ${earlierLists(
      context,
      context.story.periods.filter((period) => period !== marks.now),
    )}
  </div>`;
}

function picture(context: ViewContext, marks: Marks): TemplateResult {
  const { chosen } = context;
  const own = marks.all.find(({ county }) => county === chosen);
  const rest = marks.all.filter((mark) => mark !== own);
  const on = rest.filter(({ state }) => state !== 'none');
  const now = on.filter(({ state }) => state === 'now').slice(0, mostLabels);
  const labels = placeLabels(
    own ? [{ ...own, side: inward(own.at) }, ...now] : now,
    on.filter((mark) => !now.includes(mark)),
  );
  const pick = (event: MouseEvent) => {
    const area = (event.target as SVGElement).dataset['county'];
    const nearest = nearestTo(event, event.currentTarget as Element, mapSize.width, marks.all);
    const county = area ?? nearest?.county.teryt;
    if (county) context.choose({ county });
  };
  return html`<div
    class="map"
    part="map-picture"
    role="img"
    aria-label=${mapName(context, marks)}
    aria-describedby="map-legend"
  >
    <svg viewBox="0 0 ${mapSize.width} ${mapSize.height}" aria-hidden="true" @click=${pick}>
      ${countryOutline()}${withShapes(context, (shapes) => areas(context, marks, shapes))}${(['none', 'other', 'earlier', 'now'] as const).map((state) => layer(state, rest))}${
        own ? layer(own.state, [own], 'chosen') : nothing
      }
    </svg>
    ${labels.map(
      ({ mark, side }) =>
        html`<span
          class="map-label ${side} ${mark.again ? 'again' : ''} ${mark.county === chosen ? 'chosen' : ''}"
          .style=${customProperties(`--x:${mark.at.x / mapSize.width};--y:${mark.at.y / mapSize.height}`)}
          >${mark.name}</span
        >`,
    )}
  </div>`;
}

/** All marks of one state: those that stand for a first time, and those with a ring around. */
function layer(state: Mark['state'], marks: readonly Mark[], look = ''): TemplateResult {
  const own = marks.filter((mark) => mark.state === state);
  const path = (group: readonly Mark[], name: string) =>
    group.length ? svg`<path class="dot ${name}" d=${dots(group.map(({ at }) => at))}></path>` : nothing;
  const again = own.filter((mark) => mark.again);
  return svg`<g class="marks ${state} ${look}">${path(again, 'ring')}${path(again, 'gap')}${path(own, 'edge')}${path(
    own,
    'core',
  )}</g>`;
}

function legend(context: ViewContext, marks: Marks): TemplateResult {
  const { chosen } = context;
  const swatch = (look: string) => {
    const state = look === 'again' ? 'now' : look === 'chosen' ? 'now chosen' : look;
    return html`<svg class="swatch" viewBox="-10 -10 20 20" aria-hidden="true">
      <g class="marks ${state}">
        ${look === 'again' ? svg`<path class="dot ring" d="M0 0h0"></path><path class="dot gap" d="M0 0h0"></path>` : nothing}
        <path class="dot edge" d="M0 0h0"></path>
        <path class="dot core" d="M0 0h0"></path>
      </g>
    </svg>`;
  };
  return html`<figcaption>
    <ul class="map-legend" part="map-legend" id="map-legend" role="list">
      ${kinds(context, marks).map(
        ({ look, word, count }) =>
          html`<li>
            ${swatch(look)}<span>${word}: <b>${count}</b></span>
          </li>`,
      )}
      ${chosen ? html`<li class="yours-word">${swatch('chosen')}<span>${context.mark}</span></li>` : nothing}
    </ul>
  </figcaption>`;
}
