import type { Message } from '../../controllers/language.js';
import { FeedError } from '../../feed/errors.js';
import type { Project } from '../../feed/schema/projects.js';
import { nearestName } from '../../text/nearest-name.js';

/*
 * What is said where a page names no project, or one that the feed doesn't have. Loaded only then.
 */

function mistake(id: string | undefined, projects: readonly Project[], url: string): FeedError {
  if (!id) return new FeedError('missing-attribute', 'Set "project" to the id of a project in the feed.', url);
  const near = nearestName(
    id,
    projects.map((project) => project.id),
  );
  const hint = near ? ` Did you mean "${near}"?` : '';
  return new FeedError('unknown-id', `The feed has no project "${id}".${hint}`, url);
}

/** Tells the page's developer, and gives the words for its readers. */
export function missing(
  id: string | undefined,
  projects: readonly Project[],
  url: string,
  msg: Message,
  report: (error: FeedError) => void,
): { advice: string } {
  report(mistake(id, projects, url));
  return {
    advice: msg('Ta strona wskazuje projekt, którego nie ma w danych programu.', { id: 'project-card-empty-advice' }),
  };
}
