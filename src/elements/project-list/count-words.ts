import { str } from '@lit/localize';
import type { Project } from '../../feed/schema/projects.js';
import { isCityCounty } from '../../places/voivodeships.js';
import { plural } from '../../text/plural.js';
import type { ProjectContext } from '../project-card/project-article.js';

export function countWord(count: number, { language, msg }: ProjectContext): string {
  return plural(language, count, {
    one: msg(str`${count} projekt`, { id: 'project-list-one' }),
    few: msg(str`${count} projekty`, { id: 'project-list-few' }),
    many: msg(str`${count} projektów`, { id: 'project-list-many' }),
  });
}

/** '10 projektów w 4 powiatach i 5 miastach'. */
export function sentence(found: readonly Project[], context: ProjectContext): string {
  const { language, msg } = context;
  const projects = countWord(found.length, context);
  const codes = [...new Set(found.flatMap(({ county }) => county ?? []))];
  if (!codes.length) return projects;
  const cities = codes.filter(isCityCounty).length;
  const counties = codes.length - cities;
  const inflected = (count: number, one: string, many: string) =>
    count ? plural(language, count, { one, few: many, many }) : [];
  const places = new Intl.ListFormat(language).format(
    [
      inflected(
        counties,
        msg(str`${counties} powiecie`, { id: 'project-list-in-county' }),
        msg(str`${counties} powiatach`, { id: 'project-list-in-counties' }),
      ),
      inflected(
        cities,
        msg(str`${cities} mieście`, { id: 'project-list-in-city' }),
        msg(str`${cities} miastach`, { id: 'project-list-in-cities' }),
      ),
    ].flat(),
  );
  return `${projects} ${msg(str`w ${places}`, { id: 'project-list-in' })}`;
}
