import type { Club } from '../../../feed/schema/clubs.js';
import { isBefore } from '../../../text/period.js';

/**
 * Whether a club is history: closed, or not said to be active and last heard of more than two years before the feed was
 * published. An old record must never read as an invitation.
 */
export function isHistory({ status, asOf }: Club, updated: string): boolean {
  if (status) return status === 'closed';
  const now = updated || new Date().toISOString();
  return asOf !== undefined && isBefore(asOf, `${+now.slice(0, 4) - 2}${now.slice(4, 10)}`);
}
