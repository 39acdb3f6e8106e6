import { str } from '@lit/localize';
import { formatPeriod } from '../../../text/period.js';
import { formatNumber } from '../../../text/number.js';
import { plural } from '../../../text/plural.js';
import type { Gap, Story } from './story.js';
import type { Speaker } from '../../../parts/words/speaker.js';

/** A year or two, with a slash where they are one step in time: that is its name. */
export const yearsOf = ({ from, to, length }: Gap): string =>
  to > from ? `${from}${length > 1 ? '–' : '/'}${to}` : `${from}`;

/** '16 wdrożeń'. */
export function countWord({ language, msg }: Speaker, count: number): string {
  const n = formatNumber(language, count);
  return plural(language, count, {
    one: msg(str`${n} wdrożenie`, { id: 'rollout-timeline-count-one' }),
    few: msg(str`${n} wdrożenia`, { id: 'rollout-timeline-count-few' }),
    many: msg(str`${n} wdrożeń`, { id: 'rollout-timeline-count-many' }),
  });
}

/** 'w 46 powiatach i miastach': the units that took part, each counted once. */
function unitsWord({ language, msg }: Speaker, { units, kinds }: Story): string {
  const n = formatNumber(language, units);
  if (kinds.size === 2 && !kinds.has('municipality')) {
    return msg(str`w ${n} powiatach i miastach`, { id: 'rollout-timeline-in-mixed' });
  }
  if (kinds.size === 1 && kinds.has('county')) {
    const many = msg(str`w ${n} powiatach`, { id: 'rollout-timeline-in-counties' });
    const one = msg(str`w ${n} powiecie`, { id: 'rollout-timeline-in-county' });
    return plural(language, units, { one, few: many, many });
  }
  const many = msg(str`w ${n} miejscach`, { id: 'rollout-timeline-in-units' });
  const one = msg(str`w ${n} miejscu`, { id: 'rollout-timeline-in-unit' });
  return plural(language, units, { one, few: many, many });
}

/**
 * '54 wdrożenia w 46 powiatach i miastach, 2000–2010; najwięcej, 16, w okresie 2003/2004.'
 * @param place where, if not everywhere
 */
export function summary(speaker: Speaker, story: Story, place: string | undefined): string {
  const { language, msg } = speaker;
  const { entries, from, to, most } = story;
  const count = countWord(speaker, entries.length);
  const where = unitsWord(speaker, story) + (place ? ` (${place})` : '');
  const years = formatPeriod(from, to, language);
  if (!most) return `${count} ${where}, ${years}.`;
  const n = formatNumber(language, most.entries.length);
  const period = formatPeriod(most.from, most.to, language);
  return `${count} ${where}, ${years}; ${msg(str`najwięcej, ${n}, w okresie ${period}`, { id: 'rollout-timeline-most' })}.`;
}
