import { str } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LoadedFeed } from '../../../feed/read.js';
import type { County } from '../../../feed/schema/counties.js';
import { countyWords } from '../../../parts/words/county-words.js';
import { markPolish } from '../../../parts/words/polish-words.js';
import { unplacedWord } from '../../../parts/words/unplaced-clubs.js';
import { compareText } from '../../../text/collate.js';
import { formatNumber } from '../../../text/number.js';
import { formatPeriod, spoken } from '../../../text/period.js';
import { isCityCounty, voivodeshipOf } from '../../../places/voivodeships.js';
import { Copier } from '../../../parts/controls/copier.js';
import { details, listed, markedName, unitName, voivodeshipWord } from '../model/entry-words.js';
import type { Entry } from '../model/entries.js';
import type { Speaker } from '../../../parts/words/speaker.js';
import type { MarkedCounty } from '../view-context.js';
import { countyFacts, oneOfWord } from './county-facts.js';
import type { CountyRecords, NamedRecord } from './county-records.js';

/** What the card knows. */
export interface CountyContext extends Speaker {
  readonly marked: MarkedCounty | undefined;
  /** All of the feed, in time: the card says what the whole list has of its county. */
  readonly all: readonly Entry[];
  readonly loaded: LoadedFeed;
}

/**
 * What an office's reader came for: when the own county took part, or that no rollout is on record. It says so of the whole
 * list, whatever else the page shows. The county's projects and clubs are asked for once there is a county to show.
 */
export class CountyCard {
  readonly #copier: Copier;
  readonly #records: CountyRecords;

  constructor(host: ReactiveControllerHost & HTMLElement, records: CountyRecords) {
    this.#copier = new Copier(host);
    this.#records = records;
  }

  /**
   * @param link the address that leads here; undefined where none does
   * @param isOpen all that can be unfolded is open, for a page on its way to paper
   */
  render(context: CountyContext, link: string | undefined, isOpen: boolean): TemplateResult | typeof nothing {
    const { msg, say, marked } = context;
    if (!marked) return nothing;
    const { county, label } = marked;
    const facts = countyFacts(context, context.all, [], county);
    return html`<div class="county" part="county">
      <p>
        <strong class="mark">${label}:</strong>
        <strong>${isCityCounty(county.teryt) ? say(county.seat) : markedName(context, county.name)}</strong>,
        ${markPolish(context, voivodeshipWord(context, voivodeshipOf(county.teryt)))}
      </p>
      <p class="took-part">
        ${participations(context, county) ?? elsewhere(context, county) ?? noneWord(context, county)}
      </p>
      <div class="related">
        ${facts.participations.length ? html`<p>${oneOfWord(context, facts)}</p>` : nothing}
        ${this.#related(context, county, isOpen)}
        ${link && this.#copier.button(msg('Kopiuj link', { id: 'rollout-timeline-copy-link' }), link, 'copy')}
      </div>
      ${link && this.#copier.outcome(msg, link)}
    </div>`;
  }

  /** The county's projects and clubs. One line at first, so that nothing moves when they come. */
  #related(context: CountyContext, { teryt: code }: County, isOpen: boolean): unknown {
    const { msg, say } = context;
    const found = this.#records.of(context.loaded, code);
    if (this.#records.status === 'failed')
      return msg('Nie udało się wczytać projektów i klubów.', { id: 'rollout-timeline-beside-failed' });
    if (!found) return msg('Wczytywanie projektów i klubów…', { id: 'rollout-timeline-beside-loading' });
    const { projects, clubs, unplaced } = found;
    return [
      disclosure(context, msg('Projekty', { id: 'rollout-timeline-projects' }), projects, isOpen),
      disclosure(context, msg('Kluby', { id: 'rollout-timeline-clubs' }), clubs, isOpen),
      unplaced.map(({ network, count }) => html`<p>${say(network.name)}: ${unplacedWord(context, count)}</p>`),
    ];
  }
}

/** Records by name, to unfold. */
export function disclosure(
  { language, say, plain }: Speaker,
  label: string,
  records: readonly NamedRecord[],
  isOpen: boolean,
): TemplateResult | typeof nothing {
  if (!records.length) return nothing;
  const compare = compareText(language);
  return html`<details ?open=${isOpen}>
    <summary>${label} (${formatNumber(language, records.length)})</summary>
    <ul role="list">
      ${[...records]
        .sort((a, b) => compare(plain(a.title), plain(b.title)))
        .map(({ title, url }) => html`<li>${url ? html`<a href=${url}>${say(title)}</a>` : say(title)}</li>`)}
    </ul>
  </details>`;
}

/** How the entries of the marked county are marked: as the page's own, or as the one that somebody looked for. */
export function markWord({ msg }: Speaker, { teryt }: County, isOwn: boolean): string {
  const isCity = isCityCounty(teryt);
  if (!isOwn) {
    return isCity
      ? msg('Wybrane miasto', { id: 'rollout-timeline-chosen-city' })
      : msg('Wybrany powiat', { id: 'rollout-timeline-chosen-county' });
  }
  return isCity
    ? msg('Wyróżnione miasto', { id: 'rollout-timeline-your-city' })
    : msg('Wyróżniony powiat', { id: 'rollout-timeline-your-county' });
}

/** That nothing is on record: what an office's visitor came to learn. */
export function noneWord({ msg }: Speaker, { teryt: code }: County): string {
  return isCityCounty(code)
    ? msg('Brak odnotowanego wdrożenia programu w tym mieście.', { id: 'rollout-timeline-none-in-city' })
    : msg('Brak odnotowanego wdrożenia programu w tym powiecie.', { id: 'rollout-timeline-none-in-county' });
}

/**
 * A county and the city in its middle share a name, and who writes one may mean the other: the entries of the neighbour, and
 * why they are there.
 */
export function elsewhere(context: Speaker & Pick<CountyContext, 'all'>, county: County): unknown {
  const { msg, language, all, plain, say } = context;
  const seat = plain(county.seat);
  const meant = all.filter((entry) => plain(entry.county.seat) === seat);
  if (!meant.length) return undefined;
  const name = countyWords(context, county);
  const notes = new Set(meant.flatMap(({ rollout: { note } }) => (note ? [say(note)] : [])));
  return [
    msg(str`Na liście wdrożeń nie ma wpisu: ${name}. Jest wpis:`, { id: 'rollout-timeline-elsewhere' }),
    ' ',
    meant.map((entry, index) => {
      const { from, to } = entry.rollout;
      return html`${index ? '; ' : ''}${unitName(context, entry)} – <b>${formatPeriod(from, to, language)}</b>`;
    }),
    [...notes].map((note) => html`. <span class="meant">${note}</span>`),
  ];
}

/** 'powiat strzeliński: 2008–2009, 2009–2010', for the ear: a voice reads the stroke of a period aloud. */
export function spokenCounty(speaker: Speaker & Pick<CountyContext, 'all'>, county: County): string {
  const times = speaker.all.filter((entry) => entry.county === county);
  const said = times.map(({ rollout: { from, to } }) => formatPeriod(from, to, speaker.language)).join(', ');
  return `${countyWords(speaker, county)}: ${said ? spoken(said) : noneWord(speaker, county)}`;
}

function participations(context: CountyContext, county: County): unknown {
  const { msg, language, all } = context;
  const own = all.filter((entry) => entry.county === county);
  const participation = (entry: Entry, index: number) => {
    const { unit, label } = entry.rollout;
    const isNamed = unit !== 'county' && (!!label || !isCityCounty(county.teryt));
    const more = isNamed ? [unitName(context, entry)] : details(context, entry);
    const period = formatPeriod(entry.rollout.from, entry.rollout.to, language);
    return html`${index ? '; ' : ''}<b>${period}</b>${more.length ? html` – ${listed(more)}` : ''}`;
  };
  return own.length
    ? [msg('Udział w programie:', { id: 'rollout-timeline-took-part' }), ' ', own.map(participation)]
    : undefined;
}
