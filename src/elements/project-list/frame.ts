import type { ErrorCode } from '../../feed/errors.js';
import { warnOnce } from '../../feed/log.js';
import type { Component } from '../../feed/schema/components.js';
import { isBefore, isDate } from '../../text/date.js';
import { findCounty, findVoivodeship, type NamedCounty } from '../../text/territory.js';
import type { Frame } from './model.js';

/** The page's attributes as they were written. */
export type Asked = { readonly [Name in keyof Frame]: Frame[Name] | undefined };

/** What the page's attributes mean in this feed. What means nothing is reported, and then does not narrow. */
export function readFrame(
  { component, voivodeship, county, from, to }: Asked,
  components: readonly Component[],
  counties: readonly NamedCounty[],
  report: (code: ErrorCode, message: string) => void,
): Frame {
  const frame: Frame = {};
  if (component) {
    const ids = components.map(({ id }) => id);
    if (ids.includes(component)) frame.component = component;
    else report('unknown-id', `The feed has no component "${component}", it has: ${ids.join(', ')}.`);
  }
  if (voivodeship) {
    const code = findVoivodeship(voivodeship);
    if (code) frame.voivodeship = code;
    else report('unknown-place', `There is no voivodeship "${voivodeship}".`);
  }
  const found = county ? findCounty(county, counties, frame.voivodeship) : undefined;
  if (found && 'county' in found) frame.county = found.county.teryt;
  else if (found) {
    const candidates = found.ambiguous.map(({ name, teryt }) => `${name} ${teryt}`).join(', ');
    report('ambiguous', `There are several counties "${county}": ${candidates}. Write the code.`);
  } else if (county) {
    report('unknown-place', `There is no county "${county}" here. Write its name, seat or code.`);
  }
  if (from && to && isBefore(to, from)) {
    warnOnce(`<ppl-project-list from="${from}" to="${to}"> ends before it begins.`);
    return frame;
  }
  for (const [name, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (date && isDate(date)) frame[name] = date;
    else if (date) warnOnce(`<ppl-project-list ${name}="${date}">: write a date as 2004, 2004-05 or 2004-05-31.`);
  }
  return frame;
}
