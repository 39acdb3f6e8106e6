import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize';
import type { Speaker } from '../../../parts/words/speaker.js';
import { roundDistance } from '../../../places/distance.js';
import { formatNumber } from '../../../text/number.js';
import type { Answer } from '../answer.js';
import { countWords } from './wording.js';

/** 'ok. 12 km': no finer than the middles of two localities allow. */
export function distanceWords({ msg, language }: Speaker, km: number): string {
  const rounded = formatNumber(language, roundDistance(km) || 1);
  return km < 1
    ? msg('do 1 km', { id: 'club-finder-under-1-km' })
    : msg(str`ok. ${rounded} km`, { id: 'club-finder-km' });
}

/** How far away a club is, beside it. */
export function distanceBeside(speaker: Speaker, km: number): TemplateResult {
  return html`<p class="km" part="distance">
    <b>${distanceWords(speaker, km)}</b> ${speaker.msg('w linii prostej', { id: 'club-finder-straight' })}
  </p>`;
}

/** The heading of a list by distance; undefined where it is none. */
export function nearestTitle(speaker: Speaker, { reading, shown }: Answer): string | undefined {
  if (shown[0]?.km === undefined) return undefined;
  const near = countWords(speaker, shown.length, shown.filter(({ club }) => club.kind === 'team').length);
  const place = reading.entry?.title ?? '';
  return speaker.msg(str`${near}, od najbliższego. Punkt wyjścia: ${place}`, { id: 'club-finder-nearest' });
}
