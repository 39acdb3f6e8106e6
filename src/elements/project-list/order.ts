import type { Project } from '../../feed/schema/projects.js';
import { compareDates } from '../../text/period.js';

/** The first day, month or year that is known of a project; empty where none is. */
export const start = ({ from, to }: Project): string => from ?? to ?? '';

/** The newest first, those without dates last, and then by title. */
export function inOrder(
  projects: readonly Project[],
  titleOf: (project: Project) => string,
  compare: (a: string, b: string) => number,
): readonly Project[] {
  return projects
    .map((project) => ({ project, title: titleOf(project) }))
    .sort((a, b) => compareDates(start(b.project), start(a.project)) || compare(a.title, b.title))
    .map(({ project }) => project);
}
