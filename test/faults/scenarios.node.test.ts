import { after, before, describe, it } from 'node:test';
import { scenarios } from './scenarios.js';
import { browsersToTest, Visits } from './visits.js';

for (const browser of browsersToTest) {
  describe(`under faults, in ${browser}`, () => {
    let visits: Visits;
    before(async () => (visits = await Visits.start(browser)));
    after(() => visits.stop());

    for (const [name, play] of Object.entries(scenarios)) it(name, () => play(visits));
  });
}
