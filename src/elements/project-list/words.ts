import { str } from '@lit/localize';
import type { Project } from '../../feed/schema/projects.js';
import type { Text } from '../../feed/schema/values.js';
import { compareText } from '../../text/collate.js';
import { formatDate } from '../../text/date.js';
import { formatPeriod } from '../../text/period.js';
import { plural } from '../../text/plural.js';
import { voivodeshipNames } from '../../text/territory.js';
import { bind } from '../../text/typography.js';
import type { ProjectContext } from '../project-card/project-article.js';
import { unknown, type Facet, type FacetName, type Frame } from './model.js';

/** What a filter is called. */
export function titleOf(name: FacetName, { msg }: ProjectContext): string {
  if (name === 'component') return msg('Komponent', { id: 'project-list-component' });
  if (name === 'voivodeship') return msg('Województwo', { id: 'project-list-voivodeship' });
  if (name === 'county') return msg('Powiat', { id: 'project-list-county' });
  return msg('Rok', { id: 'project-list-year' });
}

/** A chosen value in words. Words of ours are given as texts of the feed are, so that both are shown alike. */
export function labelOf(name: FacetName, value: string, context: ProjectContext): Text {
  const { language, components, counties } = context;
  if (value === unknown) return { [language]: `${titleOf(name, context)}: ${unknownWord(context)}` };
  if (name === 'component') return components.find(({ id }) => id === value)?.name ?? value;
  if (name === 'county') return counties.find(({ teryt }) => teryt === value)?.name ?? value;
  // Official names are Polish in every language.
  return name === 'voivodeship' ? { pl: voivodeshipNames[value] ?? value } : { [language]: value };
}

const unknownWord = ({ msg }: ProjectContext) => msg('nie podano', { id: 'project-list-unknown' });

/**
 * The options of a filter, value and words, as they are looked for: components by number, years from the newest, places by
 * the letter, which is why 'powiat' is left out. What is not known comes last.
 */
export function optionsOf({ name, counts }: Facet, context: ProjectContext): readonly (readonly [string, string])[] {
  const { components, language, plain } = context;
  const compare = compareText(language);
  const order = (id: string) => components.findIndex((component) => component.id === id);
  return [...counts.keys()]
    .map((value): [string, string] => [
      value,
      value === unknown
        ? unknownWord(context)
        : plain(labelOf(name, value, context)).replace(/^(powiat|miasto( stołeczne)?) /, ''),
    ])
    .sort(([a, one], [b, other]) => {
      if (a === unknown || b === unknown) return a === unknown ? 1 : -1;
      if (name === 'component') return order(a) - order(b);
      return name === 'year' ? +b - +a : compare(one, other);
    });
}

export function countWord(count: number, { language, msg }: ProjectContext): string {
  return plural(language, count, {
    one: msg(str`${count} projekt`, { id: 'project-list-one' }),
    few: msg(str`${count} projekty`, { id: 'project-list-few' }),
    many: msg(str`${count} projektów`, { id: 'project-list-many' }),
  });
}

/** '10 projektów w 9 powiatach'. */
export function sentence(found: readonly Project[], context: ProjectContext): string {
  const { language, msg } = context;
  const projects = countWord(found.length, context);
  const count = new Set(found.flatMap(({ county }) => county ?? [])).size;
  if (!count) return projects;
  const places = plural(language, count, {
    one: msg(str`w ${count} powiecie`, { id: 'project-list-counties-one' }),
    few: msg(str`w ${count} powiatach`, { id: 'project-list-counties-few' }),
    many: msg(str`w ${count} powiatach`, { id: 'project-list-counties-many' }),
  });
  const whole = `${projects} ${places}`;
  return language === 'pl' ? bind(whole) : whole;
}

/** What the page shows, in words. */
export function frameWords(frame: Frame, context: ProjectContext): readonly Text[] {
  const { component, voivodeship, county, from, to } = frame;
  const { language, msg } = context;
  const words: Text[] = [];
  if (component) words.push(labelOf('component', component, context));
  if (county) words.push(labelOf('county', county, context));
  else if (voivodeship) words.push(labelOf('voivodeship', voivodeship, context));
  const since = from && formatDate(language, from);
  const until = to && formatDate(language, to);
  if (from && to) words.push({ [language]: formatPeriod(from, to, language) });
  else if (since) words.push({ [language]: msg(str`od: ${since}`, { id: 'project-list-since' }) });
  else if (until) words.push({ [language]: msg(str`do: ${until}`, { id: 'project-list-until' }) });
  return words;
}
