import type { Project } from '../../../feed/schema/projects.js';
import { compareText } from '../../../text/collate.js';
import { compareDates } from '../../../text/period.js';
import type { ProjectContext } from '../../project-card/project-article.js';
import { start } from '../order.js';

/** In which order a visitor can have the list. */
export const projectOrders = ['newest', 'oldest', 'title'] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export function orderWord(order: ProjectOrder, { msg }: ProjectContext): string {
  if (order === 'oldest') return msg('Od najstarszych', { id: 'project-list-oldest' });
  if (order === 'title') return msg('Według tytułu', { id: 'project-list-by-title' });
  return msg('Od najnowszych', { id: 'project-list-newest' });
}

/** @param projects from the newest on; those without dates stay last where dates decide */
export function ordered(
  projects: readonly Project[],
  order: ProjectOrder,
  { plain, language }: ProjectContext,
): readonly Project[] {
  if (order === 'newest') return projects;
  const compare = compareText(language);
  const byTitle = (a: Project, b: Project) => compare(plain(a.title), plain(b.title));
  if (order === 'title') return [...projects].sort(byTitle);
  const isUndated = (project: Project) => (start(project) ? 0 : 1);
  return [...projects].sort((a, b) => isUndated(a) - isUndated(b) || compareDates(start(a), start(b)) || byTitle(a, b));
}
