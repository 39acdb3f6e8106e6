import { FeedError } from '../../feed/errors.js';
import { nearestName } from '../../text/nearest-name.js';

/** What is wrong with a page that names no project, or one that the feed doesn't have. Loaded only then. */
export function missing(id: string | undefined, ids: readonly string[], url: string): FeedError {
  if (!id) return new FeedError('missing-attribute', 'Set "project" to the id of a project in the feed.', url);
  const near = nearestName(id, ids);
  const hint = near ? ` Did you mean "${near}"?` : '';
  return new FeedError('unknown-id', `The feed has no project "${id}".${hint}`, url);
}
