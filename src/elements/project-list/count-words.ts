import { str } from '@lit/localize';
import type { Project } from '../../feed/schema/projects.js';
import { plural } from '../../text/plural.js';
import { bind } from '../../text/typography.js';
import type { ProjectContext } from '../project-card/project-article.js';

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
