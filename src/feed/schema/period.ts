import { isBefore } from '../../text/period.js';
import { check } from './kinds.js';

/** A period must not end before it begins; reported at `to`. */
export const inOrder = () =>
  check(
    ({ from, to }: { from?: string | number; to?: string | number }) =>
      from === undefined || to === undefined || !isBefore(to, from),
    'order',
    ['to'],
  );
