import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Club } from '../../feed/schema/clubs.js';
import { heading } from '../../parts/heading.js';
import { formatDate } from '../../text/date.js';
import { roundDistance } from '../../text/distance.js';
import { formatNumber } from '../../text/number.js';
import { isHistory, type Hit } from './find-clubs.js';
import type { Speaker } from './speaker.js';

/** 'ok. 12 km': no finer than the middles of two localities allow. */
export function distanceWords({ msg, language }: Pick<Speaker, 'msg' | 'language'>, km: number): string {
  const rounded = formatNumber(language, roundDistance(km) || 1);
  return km < 1
    ? msg('do 1 km', { id: 'club-finder-under-1-km' })
    : msg(str`ok. ${rounded} km`, { id: 'club-finder-km' });
}

/**
 * One club: its name, how old the news of it is, what and where it is, and how to reach it or who helps today.
 * `hasNote`: its note has not been shown above; `hasOffice`: no notice has named the labour office.
 */
export function clubRow(
  { club, km }: Hit,
  index: number,
  speaker: Speaker,
  { hasNote, hasOffice }: { hasNote: boolean; hasOffice: boolean },
): TemplateResult {
  const { msg, say, directory } = speaker;
  const isOld = isHistory(club, speaker.updated);
  const county = directory.plain(directory.counties.get(club.county)?.name ?? '');
  const kind =
    club.kind === 'team' ? msg('Zespół', { id: 'club-finder-team' }) : msg('Klub', { id: 'club-finder-club' });
  const old = club.contact?.address;
  return html`<li class="hit" part="club">
    <div class="hit-main">
      ${heading(speaker.level + 2, say(club.name), 'club-name', `club-${index}`)} ${age(club, isOld, speaker)}
      <p class="meta">${kind} · ${say(directory.networks.get(club.network)?.name)}</p>
      <p class="meta">${say(club.place)}, ${directory.where(club.county)}</p>
      ${
        isOld && old
          ? html`<p class="meta">${msg('Adres z tamtego czasu:', { id: 'club-finder-old-address' })} ${say(old)}</p>`
          : nothing
      }
    </div>
    ${
      km === undefined
        ? nothing
        : html`<p class="km" part="distance">
            <b>${distanceWords(speaker, km)}</b> ${msg('w linii prostej', { id: 'club-finder-straight' })}
          </p>`
    }
    ${hasNote ? html`<p class="note">${say(club.note)}</p>` : nothing}
    ${
      !isOld
        ? speaker.contact?.(club, speaker)
        : hasOffice
          ? html`<p class="side">
              ${msg(str`Dziś pomaga powiatowy urząd pracy: ${county}`, { id: 'club-finder-office-of' })}
            </p>`
          : nothing
    }
  </li>`;
}

/** Whether the club is known to work, and when it was last heard of. What is history says so first. */
function age({ status, asOf }: Club, isOld: boolean, { msg, language }: Speaker): unknown {
  const date = asOf && formatDate(language, asOf);
  const said = [
    status === 'closed'
      ? msg('Już nie działa', { id: 'club-finder-closed' })
      : isOld
        ? msg('Wpis historyczny', { id: 'club-finder-history' })
        : status && msg('Działa', { id: 'club-finder-active' }),
    date && msg(str`Ostatnia wiadomość: ${date}`, { id: 'club-finder-as-of' }),
  ].filter(Boolean);
  return said.length ? html`<p class="as-of ${isOld ? 'old' : ''}" part="as-of">${said.join(' · ')}</p>` : nothing;
}
