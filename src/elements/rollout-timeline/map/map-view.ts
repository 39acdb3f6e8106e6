import { html, nothing, svg, type TemplateResult } from 'lit';
import { countryOutline } from '../../../map/country.js';
import { inward, placeLabels, type Side } from '../../../map/labels.js';
import { dots, nearestTo } from '../../../map/marks.js';
import { mapStyles } from '../../../map/map.styles.js';
import { mapSize } from '../../../map/project.js';
import { customProperties } from '../../../parts/custom-properties.js';
import { fieldStyles } from '../../../parts/controls/field.styles.js';
import { countyFacts, shareCaption, shareWord } from '../county/county-facts.js';
import { earlierLists, periodList } from './period-lists.js';
import { mapViewStyles } from './map-view.styles.js';
import { apart, marksOf, states, type Mark, type Marks } from './county-marks.js';
import { periodChoice } from './period-choice.js';
import { countyAreas, withAreas, type CountyAreas } from './county-areas.js';
import { kinds, mapName, ofWord, shapesWord, unplacedWord } from './map-words.js';
import type { MapContext } from './map-context.js';

export const styles = [fieldStyles, mapStyles, ...mapViewStyles];

/** So many names at most stand on the map; more would fill it. */
const mostLabels = 40;

/**
 * Where the programme has been: one picture with a name and a text, and beside it the choice of a period and the list of all
 * that it shows. Everything is chosen there; a click on the picture is a shorter way to the same.
 */
export function mapView(context: MapContext): TemplateResult {
  const marks = marksOf(context);
  const { now } = marks;
  const earlier = context.story.periods.filter((period) => period !== now);
  return html`<div class="map-view">
    <div class="map-main">
      ${withAreas(context.areas, (areas) => figure(context, marks, areas))}
      <div class="map-county ${context.countyCard ? 'filled' : ''}">${context.countyCard ?? whole(context)}</div>
    </div>
    <div class="map-side">${periodChoice(context)}${now ? periodList(context, now) : nothing}</div>
    ${earlierLists(context, earlier)}
  </div>`;
}

/**
 * What is known of the whole, in the place of the card of a county: it is as high, so that nothing moves when somebody
 * chooses one.
 */
function whole(context: MapContext): TemplateResult {
  const { share, years } = countyFacts(context, context.all, context.counties, undefined);
  return html`${
      share
        ? html`<p class="whole"><b>${shareWord(context, share)}</b> <span>${shareCaption(context, years)}</span></p>`
        : nothing
    }
    <p class="secondary">
      ${context.msg('Po wybraniu powiatu na mapie albo na liście widać tu, kiedy brał udział.', {
        id: 'rollout-timeline-map-hint',
      })}
    </p>`;
}

function figure(context: MapContext, marks: Marks, areas: CountyAreas | undefined): TemplateResult {
  return html`<div class="map-figure" part="map">
    ${picture(context, marks, areas)}${legend(context, marks)}
    ${marks.unplaced ? html`<p class="map-note">${unplacedWord(context, marks.unplaced)}</p>` : nothing}
    <p class="map-note credit">
      ${context.msg('Znaczniki stoją w siedzibach powiatów. Kontury województw: Natural Earth.', {
        id: 'rollout-timeline-map-credit',
      })}
      ${areas && shapesWord(context, areas.shapes)}
    </p>
  </div>`;
}

function picture(context: MapContext, marks: Marks, areas: CountyAreas | undefined): TemplateResult {
  const marked = context.marked?.county;
  const own = marks.all.find(({ county }) => county === marked);
  const rest = marks.all.filter((mark) => mark !== own);
  const pick = (event: MouseEvent) => {
    const area = (event.target as SVGElement).dataset['county'];
    const nearest = nearestTo(event, event.currentTarget as Element, mapSize.width, marks.all);
    const county = area ?? nearest?.county.teryt;
    if (county) context.choose({ county });
  };
  return html`<div class="map" part="map-picture" role="img" aria-label=${mapName(context, marks)}>
    <svg viewBox="0 0 ${mapSize.width} ${mapSize.height}" aria-hidden="true" @click=${pick}>
      ${countryOutline()}${areas && countyAreas(areas, context.counties, marks.all, marked)}
      ${own ? layer(own.state, [own], 'chosen') : nothing}${[...states].reverse().map((state) => layer(state, rest))}
    </svg>
    ${labels(own, rest)}
  </div>`;
}

/** The side of the marked county's name: away from the county of the same seat, else where there is most room. */
function sideOf({ at }: Mark, rest: readonly Mark[]): Side {
  const beside = rest.find((mark) => mark.at.y === at.y && Math.abs(mark.at.x - at.x) <= apart);
  return beside ? (beside.at.x < at.x ? 'right' : 'left') : inward(at);
}

/** The names that find room: that of the marked county, come what may, and those of the period that is looked at. */
function labels(own: Mark | undefined, rest: readonly Mark[]): readonly TemplateResult[] {
  const on = rest.filter(({ state }) => state !== 'none');
  const now = on.filter(({ state }) => state === 'now').slice(0, mostLabels);
  const found = placeLabels(
    own ? [{ ...own, side: sideOf(own, rest) }, ...now] : now,
    on.filter((mark) => !now.includes(mark)),
  );
  return found.map(({ mark: { again, county, at, name }, side }) => {
    const look = `${side} ${again ? 'again' : ''} ${county === own?.county ? 'chosen' : ''}`;
    const place = customProperties({ '--_x': at.x / mapSize.width, '--_y': at.y / mapSize.height });
    return html`<span class="map-label ${look}" aria-hidden="true" .style=${place}>${name}</span>`;
  });
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

function legend(context: MapContext, marks: Marks): TemplateResult {
  const { marked } = context;
  const own = marks.all.find(({ county }) => county === marked?.county)?.state ?? 'now';
  const swatch = (look: string, hasRing = false) => {
    return html`<svg class="swatch" viewBox="-10 -10 20 20" aria-hidden="true">
      <g class="marks ${look}">
        ${hasRing ? svg`<path class="dot ring" d="M0 0h0"></path><path class="dot gap" d="M0 0h0"></path>` : nothing}
        <path class="dot edge" d="M0 0h0"></path>
        <path class="dot core" d="M0 0h0"></path>
      </g>
    </svg>`;
  };
  return html`<ul class="map-legend" part="map-legend" role="list">
    ${kinds(context, marks).map(
      ({ look, word, count, among }) =>
        html`<li>
          ${among ? among.states.map((state) => swatch(state, true)) : swatch(look)}<span
            >${word}: <b>${among ? ofWord(context, count, among.count) : count}</b></span
          >
        </li>`,
    )}
    <li class="yours-word ${marked ? '' : 'unused'}">
      ${swatch(`${own} chosen`)}<span
        >${marked?.label ?? context.msg('Wybrany powiat', { id: 'rollout-timeline-chosen-county' })}</span
      >
    </li>
  </ul>`;
}
