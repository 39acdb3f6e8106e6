import type { output } from 'zod/mini';
import { str } from '@lit/localize';
import { FeedError, type ErrorCode } from '../../feed/errors.js';
import { warnOnce } from '../../feed/log.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { inLanguage } from '../../parts/words.js';
import { formatDate, isBefore, isDate } from '../../text/date.js';
import { formatPeriod } from '../../text/period.js';
import { findCounty, findVoivodeship, type NamedCounty } from '../../text/territory.js';
import { voivodeshipName } from '../../text/voivodeships.js';
import type { ProjectContext } from '../project-card/project-article.js';
import type { countySeats } from '../project-card/references.js';
import { start } from './order.js';

/*
 * What the page sets by attributes. Loaded only where it sets any.
 */

/** What the page's author shows of the feed; visitors filter within it. */
export interface Frame {
  component?: string;
  voivodeship?: string;
  county?: string;
  from?: string;
  to?: string;
}

/** The page's attributes as they were written. */
export type Asked = { readonly [Name in keyof Frame]: Frame[Name] | undefined };

/** What the page's attributes mean in this feed. What means nothing is reported, and then does not narrow. */
function readFrame(
  { component, voivodeship, county, from, to }: Asked,
  components: ProjectContext['components'],
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

/**
 * The projects within the page's frame. Its years take a project in that may have run in any part of them, as far as its
 * dates are known: 2004 takes in 2003–2006 and 2004-05. Nobody can say that of a project without dates: where the page
 * sets years, those are left out and counted.
 */
export function within(
  all: readonly Project[],
  { component, voivodeship, county, from, to }: Frame,
): { projects: Project[]; undated: number } {
  const there = all.filter(
    (project) =>
      (!component || project.component === component) &&
      (!county || project.county === county) &&
      (!voivodeship || project.county?.startsWith(voivodeship)),
  );
  if (!from && !to) return { projects: there, undated: 0 };
  const dated = there.filter(start);
  return {
    projects: dated.filter(
      (project) => !(from && isBefore(project.to ?? start(project), from)) && !(to && isBefore(to, start(project))),
    ),
    undated: there.length - dated.length,
  };
}

/** What the page shows, in words. */
function frameWords(frame: Frame, context: ProjectContext): readonly Text[] {
  const { component, voivodeship, county, from, to } = frame;
  const { language, msg, components, counties } = context;
  const words: Text[] = [];
  const add = (name: Text | undefined) => name && words.push(name);
  add(components.find(({ id }) => id === component)?.name);
  if (county) add(counties.find(({ teryt }) => teryt === county)?.name);
  // Official names are Polish in every language.
  else if (voivodeship) add({ pl: voivodeshipName(voivodeship)! });
  const since = from && formatDate(language, from);
  const until = to && formatDate(language, to);
  if (from && to) words.push({ [language]: formatPeriod(from, to, language) });
  else if (since) words.push({ [language]: msg(str`od: ${since}`, { id: 'project-list-since' }) });
  else if (until) words.push({ [language]: msg(str`do: ${until}`, { id: 'project-list-until' }) });
  return words;
}

/** What the list is to show, and how it tells of it. */
export interface Framed {
  readonly projects: readonly Project[];
  /** What the page asked for, part by part. */
  readonly words?: readonly Text[];
  /** How many were left out because nobody knows their years. */
  readonly without?: string;
  /** Why there is none, where that is the page's wish. */
  readonly advice?: string | false;
}

/** The projects that the page asks for. @param language of the feed's plain texts */
export function framed(
  asked: Asked,
  { projects, counties }: { projects: readonly Project[]; counties: readonly output<typeof countySeats.schema>[] },
  language: string,
  context: ProjectContext,
  report: (error: FeedError) => void,
): Framed {
  const { msg, plain, components, url } = context;
  const polish = (text: Text) => inLanguage(text, 'pl', language).text;
  const named = counties.map(({ teryt, name, seat }) => ({ teryt, name: polish(name), seat: polish(seat) }));
  const frame = readFrame(asked, components, named, (code, text) => report(new FeedError(code, text, url)));
  const { projects: found, undated } = within(projects, frame);
  const words = frameWords(frame, context);
  const names = words.map(plain).join(', ');
  const without = undated
    ? msg(str`Nie ma tu projektów, których lat nie znamy: ${undated}.`, { id: 'project-list-undated' })
    : '';
  return {
    projects: found,
    words,
    without,
    advice:
      !!names &&
      `${msg(str`W danych programu nie ma teraz projektów, których szuka ta strona: ${names}.`, {
        id: 'project-list-empty-frame',
      })} ${without}`.trim(),
  };
}
