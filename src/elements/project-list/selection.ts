import { str } from '@lit/localize';
import type { output } from '../../feed/schema/kinds.js';
import { FeedError, type ErrorCode } from '../../feed/errors.js';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { formatDate } from '../../text/date.js';
import { formatPeriod, isBefore } from '../../text/period.js';
import { voivodeshipName } from '../../places/voivodeships.js';
import { readCounty, readId, readPeriod, readVoivodeship, type Written } from '../page-attributes.js';
import type { ProjectContext } from '../project-card/project-article.js';
import type { countySeats } from '../project-card/references.js';
import { start } from './order.js';

/** What the page's author shows of the feed; visitors filter within it. */
export interface Narrowing {
  readonly component?: string | undefined;
  readonly voivodeship?: string | undefined;
  readonly county?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * The projects that the page asks for. Its years take a project in that may have run in any part of them, as far as its
 * dates are known: 2004 takes in 2003–2006 and 2004-05. Nobody can say that of a project without dates: where the page
 * sets years, those are left out and counted.
 */
export function within(
  all: readonly Project[],
  { component, voivodeship, county, from, to }: Narrowing,
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
function narrowingWords(narrowing: Narrowing, context: ProjectContext): readonly Text[] {
  const { component, voivodeship, county, from, to } = narrowing;
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
export interface Selection {
  readonly projects: readonly Project[];
  /** What the page asked for, part by part. */
  readonly words?: readonly Text[];
  /** How many were left out because nobody knows their years. */
  readonly undated?: string;
  /** Why there is none, where that is the page's wish. */
  readonly advice?: string | false;
  /** What of the page's attributes means nothing in this feed. */
  readonly faults?: readonly FeedError[];
}

/** The projects that the page asks for. @param language of the feed's plain texts */
export function select(
  written: { readonly [Name in keyof Narrowing]-?: Written },
  { projects, counties }: { projects: readonly Project[]; counties: readonly output<typeof countySeats.schema>[] },
  language: string,
  context: ProjectContext,
): Selection {
  const { msg, plain, components, url } = context;
  const faults: FeedError[] = [];
  const report = (code: ErrorCode, message: string) => faults.push(new FeedError(code, message, url));
  const ids = components.map(({ id }) => id);
  const voivodeship = readVoivodeship(written.voivodeship, report);
  const narrowing: Narrowing = {
    component: readId('component', written.component, ids, report),
    voivodeship,
    county: readCounty(written.county, { counties, feedLanguage: language, voivodeship }, report)?.teryt,
    ...readPeriod(written.from, written.to, report),
  };
  const { projects: found, undated } = within(projects, narrowing);
  const words = narrowingWords(narrowing, context);
  const names = words.map(plain).join(', ');
  const without = undated
    ? msg(str`Pominięto projekty bez podanych lat: ${undated}.`, { id: 'project-list-undated' })
    : '';
  return {
    projects: found,
    words,
    undated: without,
    advice:
      !!names &&
      `${msg(str`W danych programu nie ma teraz projektów, których szuka ta strona: ${names}.`, {
        id: 'project-list-empty-frame',
      })} ${without}`.trim(),
    faults,
  };
}
