import { markPolish } from '../../../parts/words/polish-words.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { countryOutline } from '../../../map/country.js';
import { dots } from '../../../map/marks.js';
import { mapStyles } from '../../../map/map.styles.js';
import { mapSize, project, type Point } from '../../../map/project.js';
import type { County } from '../../../feed/schema/counties.js';
import { heading } from '../../../parts/heading.js';
import { unplacedWord } from '../../../parts/words/unplaced-clubs.js';
import { formatPeriod } from '../../../text/period.js';
import { isCityCounty, voivodeshipOf } from '../../../places/voivodeships.js';
import type { View } from '../../ppl-element.js';
import type { Controls, ControlsContext } from '../controls/controls.js';
import type { ViewContext } from '../view-context.js';
import { listed, unitName, voivodeshipWord } from '../model/entry-words.js';
import { disclosure, elsewhere, noneWord } from './county-card.js';
import { countyFacts, oneOfWord, shareCaption, shareWord, type CountyFacts } from './county-facts.js';
import { countyViewStyles } from './county-view.styles.js';

export const styles = [mapStyles, ...countyViewStyles];

/** What the view knows. */
type CountyViewContext = ControlsContext & Pick<ViewContext, 'level'>;

/**
 * One county's own card, for a sidebar or the page of an office: when it took part in large figures, that it is one of how many,
 * and where it lies. Of a county that is not on the list it says first what the programme was, and then that. Where the page
 * names no county, a visitor chooses one.
 * @param controls what visitors act with; undefined where it did not arrive
 */
export function countyView(context: CountyViewContext, controls: Controls | undefined): View {
  const { marked, all, counties } = context;
  const field = marked?.isOwn ? nothing : html`<div class="tools" part="tools">${controls?.finder(context)}</div>`;
  const county = marked?.county;
  const facts = countyFacts(context, all, counties, county);
  return {
    body: html`${field}
      <div class="own-card" part="county">
        <div class="own-facts">
          ${
            county
              ? html`${heading(context.level, context.say(isCityCounty(county.teryt) ? county.seat : county.name), 'county-name')}
                  <p class="own-where secondary">
                    ${markPolish(context, voivodeshipWord(context, voivodeshipOf(county.teryt)))}
                  </p>
                  ${facts.participations.length ? took(context, facts) : tookNot(context, facts, county)}`
              : share(context, facts)
          }
        </div>
        ${picture(context, county)}
        ${
          county
            ? html`<div class="own-more">${records(context, controls, county)}${controls?.countyActions(context)}</div>`
            : nothing
        }
      </div>`,
    hasPositions: true,
  };
}

function took(context: CountyViewContext, facts: CountyFacts): TemplateResult {
  return html`<ul class="own-years" role="list">
      ${facts.participations.map(
        ({ period, more }) =>
          html`<li>
            <b>${period}</b> ${more.length ? html`<span class="secondary">${listed(more)}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <p class="own-rank">${oneOfWord(context, facts)} (${facts.years}).</p>`;
}

/** What the programme was as a whole: in how many of all counties. */
function share(context: CountyViewContext, { share, years }: CountyFacts): TemplateResult | typeof nothing {
  if (!share) return nothing;
  return html`<p class="own-years"><b>${shareWord(context, share)}</b></p>
    <p class="own-rank">${shareCaption(context, years)}</p>`;
}

/** What the programme was comes first, then that the county is not on its list, and who of the voivodeship is. */
function tookNot(context: CountyViewContext, facts: CountyFacts, county: County): TemplateResult {
  const { msg, language } = context;
  const { neighbours } = facts;
  return html`${share(context, facts)}
    <p class="own-none">${elsewhere(context, county) ?? noneWord(context, county)}</p>
    ${
      neighbours.length
        ? html`<p class="secondary">
            ${msg('Z tego województwa:', { id: 'rollout-timeline-neighbours' })}
            ${listed(
              neighbours.map(
                (entry) =>
                  html`<span class="own-neighbour"
                    >${unitName(context, entry)} (${formatPeriod(entry.rollout.from, entry.rollout.to, language)})</span
                  >`,
              ),
            )}
          </p>`
        : nothing
    }`;
}

/** Where the county lies, among all that took part: decoration, for everything is said beside it. */
function picture({ all }: CountyViewContext, own: County | undefined): TemplateResult {
  const others = new Set(all.map(({ county }) => county).filter((county) => county !== own));
  const at = dots(seats(own ? [own] : []));
  return html`<div class="own-map" part="map-picture" aria-hidden="true">
    <svg viewBox="0 0 ${mapSize.width} ${mapSize.height}">
      ${countryOutline()} ${svg`<path class="dot" d=${dots(seats(others))}></path>`}
      ${at && svg`<path class="dot halo" d=${at}></path><path class="dot gap" d=${at}></path><path class="dot own" d=${at}></path>`}
    </svg>
  </div>`;
}

/** Where the seats of these counties are on the map, as far as that is known. */
const seats = (counties: Iterable<County>): readonly Point[] =>
  [...counties].flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [project({ lat, lon })]));

/** The county's projects and clubs, where there are any: nobody's card tells what is missing. */
function records(context: CountyViewContext, controls: Controls | undefined, county: County): unknown {
  const { msg, say, loaded } = context;
  const found = controls?.records.of(loaded, county.teryt);
  if (!found) return nothing;
  const { projects, clubs, unplaced } = found;
  const isOpen = controls?.paging.isPrinting ?? false;
  return [
    disclosure(context, msg('Projekty', { id: 'rollout-timeline-projects' }), projects, isOpen),
    disclosure(context, msg('Kluby', { id: 'rollout-timeline-clubs' }), clubs, isOpen),
    unplaced.map(
      ({ network, count }) => html`<p class="secondary">${say(network.name)}: ${unplacedWord(context, count)}</p>`,
    ),
  ];
}
