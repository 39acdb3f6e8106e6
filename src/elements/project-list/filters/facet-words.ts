import { str } from '@lit/localize';
import type { Text } from '../../../feed/schema/values.js';
import { compareText } from '../../../text/collate.js';
import { voivodeshipName } from '../../../places/voivodeships.js';
import type { ProjectContext } from '../../project-card/project-article.js';
import { unknown, type Facet, type FacetName, type FilterName } from './facets.js';

/** What a filter is called. */
export function titleOf(name: FacetName, { msg }: ProjectContext): string {
  if (name === 'component') return msg('Komponent', { id: 'project-list-component' });
  if (name === 'voivodeship') return msg('Województwo', { id: 'project-list-voivodeship' });
  if (name === 'county') return msg('Powiat lub miasto', { id: 'project-list-county' });
  return msg('Rok', { id: 'project-list-year' });
}

/** A chosen value in words. Words of ours are given as texts of the feed are, so that both are shown alike. */
export function labelOf(name: FilterName, value: string, context: ProjectContext): Text {
  const { language, components, counties, msg } = context;
  if (name === 'words') return { [language]: msg(str`„${value}”`, { id: 'project-list-quoted' }) };
  if (value === unknown) return { [language]: `${titleOf(name, context)}: ${unknownWord(context)}` };
  if (name === 'component') return components.find(({ id }) => id === value)?.name ?? value;
  if (name === 'county') return counties.find(({ teryt }) => teryt === value)?.name ?? value;
  // Official names are Polish in every language.
  return name === 'voivodeship' ? { pl: voivodeshipName(value) ?? value } : { [language]: value };
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
