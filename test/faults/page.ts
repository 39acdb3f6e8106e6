// The code of the pages that meet faults: two elements as the sources have them, that wait only as long as they are told.
import '../../src/elements/club-finder/define.js';
import '../../src/elements/key-figures/define.js';
import { useTimings } from '../../src/feed/timings.js';

/** The silence is known by its length: it ends when a test says so (`visits.ts`), so that a busy machine changes nothing. */
useTimings({ silence: 77_777, retries: [1, 1], longestRetry: 50, far: 0, recheck: 0 });
