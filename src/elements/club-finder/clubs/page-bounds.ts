import { FeedError } from '../../../feed/errors.js';
import { readId, readVoivodeship, type ReportFault, type Written } from '../../page-attributes.js';
import type { Bound } from './bounds.js';
import type { Directory } from './directory.js';

export { boundRemarks } from '../results/bound-remarks.js';

/** The attributes that keep to a part of the clubs. */
export interface BoundAttributes {
  readonly voivodeship?: Written;
  readonly network?: Written;
}

/** What a page itself leaves out; what it names wrong is reported and leaves nothing out. @param url the feed's */
export function readPageBounds(
  attributes: BoundAttributes,
  { networks }: Directory,
  url: string,
  report: (error: FeedError) => void,
): readonly Bound[] {
  const fault: ReportFault = (code, message) => report(new FeedError(code, message, url));
  const voivodeship = readVoivodeship(attributes.voivodeship, fault);
  const network = readId('network', attributes.network, [...networks.keys()], fault);
  const bounds: Bound[] = [];
  if (voivodeship) bounds.push({ kind: 'voivodeship', code: voivodeship });
  if (network) bounds.push({ kind: 'network', code: network });
  return bounds;
}
