import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { RandomVisits, story } from './random-visits.js';
import { browsersToTest, Visits } from './visits.js';

/** `FAULTS_SEED=7 FAULTS_RUNS=200 npm test -- --faults random-visits` looks elsewhere, and longer. */
const seed = Number(process.env['FAULTS_SEED'] ?? 20261129);
const runs = Number(process.env['FAULTS_RUNS'] ?? 12);

for (const browser of browsersToTest) {
  describe(`random publications, faults and visits, in ${browser}`, () => {
    let visits: Visits;
    before(async () => (visits = await Visits.start(browser)));
    after(() => visits.stop());

    it('show one publication, never go back, lose nothing, and always say how they stand', async () => {
      // Firefox gives tabs in the background one moment a second, and has the same code to run.
      const numRuns = browser === 'firefox' ? Math.ceil(runs / 12) : runs;
      await fc.assert(
        fc.asyncProperty(story, (told) => RandomVisits.play(visits, told)),
        { seed, numRuns, includeErrorInReport: true },
      );
    });
  });
}
