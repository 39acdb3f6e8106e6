import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import type { Text } from '../../../feed/schema/values.js';
import { formatPeriod } from '../../../text/period.js';
import { asTitle, isCityCounty, voivodeshipNames } from '../../../places/voivodeships.js';
import type { Entry } from './entries.js';
import type { Speaker } from '../../../parts/words/speaker.js';

/** Official names are Polish in every language. */
export const voivodeshipName = (code: string): Text => ({ pl: voivodeshipNames[code] ?? code });

/** 'województwo dolnośląskie'; in English names take a capital: 'Dolnośląskie Voivodeship'. */
export function voivodeshipWord({ language, msg, plain }: Speaker, code: string): string {
  const name = asTitle(language, plain(voivodeshipName(code)));
  return msg(str`województwo ${name}`, { id: 'rollout-timeline-voivodeship' });
}

/** What an entry is called: its county, or for a town or a municipality within one the label. */
const nameOf = ({ rollout, county }: Entry): Text =>
  rollout.unit !== 'county' && rollout.label ? rollout.label : county.name;

/** A name. The word 'powiat' before it is apart: the matrix, where nearly all are counties, does without seeing it. */
export function markedName({ language, say, plain }: Speaker, name: Text): unknown {
  const text = plain(name);
  const rest = text.replace(/^powiat /, '');
  if (rest === text) return say(name);
  const parts = html`<span class="powiat">powiat </span>${rest}`;
  return language === 'pl' ? parts : html`<span lang="pl">${parts}</span>`;
}

export const unitName = (speaker: Speaker, entry: Entry): unknown => markedName(speaker, nameOf(entry));

/** What an entry is called, to sort and to measure by. */
export const sortName = ({ plain }: Speaker, entry: Entry): string =>
  plain(nameOf(entry)).replace(/^(powiat|miasto i\sgmina|miasto|gmina) /, '');

const romans = ['I', 'II', 'III', 'IV', 'V'];

/** What the source says of an entry besides its name: its label, its stage, the county around a town. */
export function details(speaker: Speaker, { rollout, county }: Entry): unknown[] {
  const { unit, label, stage } = rollout;
  const { msg, say, plain } = speaker;
  const found: unknown[] = [];
  const words = (label && plain(label).match(/[\p{L}\p{N}]+/gu)) || [];
  const hasStage = stage && words.some((word) => word === `${stage}` || word === romans[stage - 1]);
  if (unit === 'county') {
    // A voice reads 'I etap' as 'and stage': where the label is only that, the stage says it better.
    if (label && !(hasStage && words.length < 3)) found.push(say(label));
  } else if (!isCityCounty(county.teryt)) {
    if (label) found.push(say(county.name));
    else if (unit === 'city') found.push(msg('miasto', { id: 'rollout-timeline-city' }));
    else found.push(msg('gmina', { id: 'rollout-timeline-municipality' }));
  }
  if (stage !== undefined && !(hasStage && words.length > 2)) {
    found.push(msg(str`etap ${stage}`, { id: 'rollout-timeline-stage' }));
  }
  return found;
}

/** 'drugi raz', for a unit that took part before. */
export function timesWord({ msg }: Speaker, { earlier }: Entry): string {
  const times = earlier.length + 1;
  if (times === 2) return msg('drugi raz', { id: 'rollout-timeline-second' });
  if (times === 3) return msg('trzeci raz', { id: 'rollout-timeline-third' });
  return msg(str`udział nr ${times}`, { id: 'rollout-timeline-times' });
}

/** 'wcześniej 2000, 2003/2004'. */
export function earlierWord({ msg, language }: Speaker, { earlier }: Entry): string {
  const periods = earlier.map(({ from, to }) => formatPeriod(from, to, language)).join(', ');
  return msg(str`wcześniej ${periods}`, { id: 'rollout-timeline-earlier' });
}

/** The parts with commas between them. */
export function listed(parts: readonly unknown[]): unknown {
  return parts.length ? parts.map((part, index) => [index ? ', ' : '', part]) : nothing;
}
