import type { Message } from '../../controllers/language.js';
import { FeedError } from '../../feed/errors.js';
import type { Project } from '../../feed/schema/projects.js';
import { nearestName } from '../../text/nearest-name.js';

/** What the page's developer is told who names no project, or one that the feed does not have. */
export function unknownProject(id: string | undefined, projects: readonly Project[], url: string): FeedError {
  if (!id) return new FeedError('missing-attribute', 'Set "project" to the id of a project in the feed.', url);
  const nearest = nearestName(
    id,
    projects.map((project) => project.id),
  );
  const hint = nearest ? ` Did you mean "${nearest}"?` : '';
  return new FeedError('unknown-id', `The feed has no project "${id}".${hint}`, url);
}

/** What a visitor of that page is told. */
export const advice = (msg: Message): string =>
  msg('Ta strona wskazuje projekt, którego nie ma w danych programu.', { id: 'project-card-empty-advice' });
