import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import { heading } from '../../../parts/heading.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import type { ReadingRemarks } from '../search/reading-remarks.js';
import { clubRow } from './club-row.js';
import { countedRemark, historyNotice, shortcomingRemarks, type Shortcomings } from './remarks.js';

/** What stands around the list, and what can be done with it. */
export interface ResultsSurroundings extends Partial<ReadingRemarks> {
  readonly title: string;
  /** Where nothing was understood: what to do. */
  readonly advice?: string | undefined;
  readonly shortcomings: Shortcomings;
  /** What the list keeps to, and what lies outside. */
  readonly bounds: unknown;
  /** Which clubs could not be loaded. */
  readonly failure: unknown;
  /** The buttons that choose the view. */
  readonly views: unknown;
  /** The map, where it is asked for and there. */
  readonly map: unknown;
  readonly more: () => void;
}

/** The answer: a heading that says how the question was read, what is to be said of it, and the clubs. */
export function results(context: FinderContext, answer: Answer, around: ResultsSurroundings): TemplateResult {
  const { msg, level } = context;
  return html`${heading(level + 1, context.mark(around.title), 'result')}
  ${shortcomingRemarks(msg, around.shortcomings)}
  ${around.advice ? html`<p class="remark">${around.advice}</p>` : nothing} ${around.reading} ${around.failure}
  ${around.bounds} ${around.views} ${historyNotice(context, answer, around.office)} ${around.map}
  ${clubList(context, answer, around.more)} ${around.distance}${countedRemark(context, answer)}${around.credit}`;
}

/** The clubs, and the button for the next ones. */
function clubList(context: FinderContext, { reading, count, shown, isPartial }: Answer, more: () => void): unknown {
  if (!shown.length) return nothing;
  const rest = count - shown.length;
  const hasOffice = reading.entry?.county === undefined;
  // Many records may carry the same note: it is said once.
  const notes = shown.map(({ club }) => club.note && context.directory.plain(club.note));
  const rows = shown.map((hit, at) => {
    const hasNote = !!notes[at] && notes.indexOf(notes[at]) === at;
    return clubRow(hit, at, context, { hasOffice, hasNote });
  });
  return html`<ol class=${shown[0]?.km === undefined ? 'hits' : 'hits measured'} part="clubs" role="list">
      ${rows}
    </ol>
    ${
      rest > 0 || isPartial
        ? html`<button type="button" class="button" part="button" @click=${more}>
            ${
              isPartial
                ? context.msg('Pokaż więcej', { id: 'club-finder-more-uncounted' })
                : context.msg(str`Pokaż więcej (pozostało ${rest})`, { id: 'club-finder-more' })
            }
          </button>`
        : nothing
    }`;
}
