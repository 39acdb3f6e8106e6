// The code of the pages that meet faults: two elements as the sources have them, that wait only as long as they are told.
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import { useRetryTimings } from '../../src/feed/retry.js';
import { useTimings } from '../../src/feed/timings.js';

/** The silence is known by its length: it ends when a test says so (`visits.ts`), so that a busy machine changes nothing. */
useTimings({ silence: 77_777, far: 0, recheck: 0 });
useRetryTimings({ retries: [1, 1], longestRetry: 50 });
