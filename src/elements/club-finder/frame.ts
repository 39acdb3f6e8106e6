import { FeedError } from '../../feed/errors.js';
import { findVoivodeship } from '../../text/territory.js';
import type { Directory } from './directory.js';
import type { Bound } from './bounds.js';

/** What the page itself leaves out; what it names wrong is reported and leaves nothing out. */
export function readFrame(
  { voivodeship, network }: { voivodeship?: string | undefined; network?: string | undefined },
  { networks }: Directory,
  url: string,
  report: (error: FeedError) => void,
): readonly Bound[] {
  const bounds: Bound[] = [];
  if (voivodeship) {
    const code = findVoivodeship(voivodeship);
    if (code) bounds.push({ kind: 'voivodeship', code });
    else report(new FeedError('unknown-place', `There is no voivodeship "${voivodeship}".`, url));
  }
  if (network) {
    if (networks.has(network)) bounds.push({ kind: 'network', code: network });
    else {
      const ids = [...networks.keys()].join(', ');
      report(new FeedError('unknown-id', `The feed has no network "${network}", it has: ${ids}.`, url));
    }
  }
  return bounds;
}
