import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Club } from '../../../feed/schema/clubs.js';
import { countyWords } from '../../../parts/words/county-words.js';
import { heading } from '../../../parts/heading.js';
import { formatDate } from '../../../text/date.js';
import { isHistory } from '../clubs/history.js';
import type { Hit } from '../clubs/nearest.js';
import type { FinderContext } from '../finder-context.js';

/**
 * One club: its name, how old the news of it is, what and where it is, and how to reach it or who helps today.
 * `hasNote`: its note has not been shown above; `hasOffice`: no notice has named the labour office.
 */
export function clubRow(
  { club, km }: Hit,
  index: number,
  context: FinderContext,
  { hasNote, hasOffice }: { hasNote: boolean; hasOffice: boolean },
): TemplateResult {
  const { msg, say, directory } = context;
  const isOld = isHistory(club, context.updated);
  const record = directory.counties.get(club.county);
  const county = record ? countyWords({ msg, plain: directory.plain }, record) : '';
  const kind =
    club.kind === 'team' ? msg('Zespół', { id: 'club-finder-team' }) : msg('Klub', { id: 'club-finder-club' });
  return html`<li class="hit" part="club">
    <div class="hit-main">
      ${heading(context.level + 2, say(club.name), 'club-name', `club-${index}`)} ${age(club, isOld, context)}
      <p class="meta">${kind}, ${say(directory.networks.get(club.network)?.name)}</p>
      <p class="meta">${say(club.place)}, ${say({ pl: directory.where(club.county) })}</p>
      ${isOld ? context.contact?.oldAddress(club, context) : nothing}
    </div>
    ${km === undefined ? nothing : context.distance?.(context, km)}
    ${hasNote ? html`<p class="note">${say(club.note)}</p>` : nothing}
    ${
      !isOld
        ? context.contact?.contact(club, context)
        : hasOffice
          ? html`<p class="side">
              ${context.mark(msg(str`Dziś pomaga powiatowy urząd pracy, który obsługuje ${county}`, { id: 'club-finder-office-of' }))}
            </p>`
          : nothing
    }
  </li>`;
}

/** Whether the club is known to work, and when it was last heard of. What is history says so first. */
function age({ status, asOf }: Club, isOld: boolean, { msg, language }: FinderContext): unknown {
  const date = asOf && formatDate(language, asOf);
  const isUnknown = isOld && !status;
  const said = [
    status === 'closed'
      ? msg('Już nie działa', { id: 'club-finder-closed' })
      : isOld
        ? msg('Wpis historyczny', { id: 'club-finder-history' })
        : status && msg('Działa', { id: 'club-finder-active' }),
    date && (isUnknown ? date : msg(str`Ostatnia wiadomość: ${date}`, { id: 'club-finder-as-of' })),
  ].filter(Boolean);
  return said.length ? html`<p class="as-of" part="as-of">${said.join(isUnknown ? ', ' : '. ')}</p>` : nothing;
}
