import { html } from 'lit';
import type { Network } from '../../../feed/schema/networks.js';
import { unplacedClubs, unplacedWord } from '../../../parts/words/unplaced-clubs.js';
import { voivodeshipOf } from '../../../places/voivodeships.js';
import type { Answer } from '../answer.js';
import type { FinderContext } from '../finder-context.js';
import { countedNetworks } from './remarks.js';
import { scopeWords } from './wording.js';

/**
 * What is known of the network that the list keeps to, of the regional one of its voivodeship, and of clubs that are counted in
 * the county or voivodeship that was asked for and cannot be placed there.
 */
export function networkRemarks(context: FinderContext, answer: Answer): unknown {
  const { directory, say } = context;
  const isMeant = ({ id, kind, voivodeship, note }: Network) =>
    note && answer.bounds.some(({ code }) => code === id || (kind === 'regional' && code === voivodeship));
  const notes = [...directory.networks.values()]
    .filter(isMeant)
    .map(({ name, note }) => html`<p class="remark"><strong>${say(name)}.</strong> ${say(note)}</p>`);
  return [...notes, ...unplacedRemarks(context, answer)];
}

function unplacedRemarks(context: FinderContext, { reading, bounds, isPartial }: Answer): readonly unknown[] {
  const { directory, plain, say } = context;
  if (isPartial) return [];
  const codes = [reading.entry?.county, reading.entry?.code, ...bounds.map(({ code }) => code)];
  return unplacedClubs(countedNetworks(context, bounds), directory.clubs)
    .filter(({ code }) => codes.some((asked) => asked && (code === asked || voivodeshipOf(code) === asked)))
    .map(({ network: { name }, code, count }) => {
      const county = directory.counties.get(code);
      const where = county ? plain(county.name) : scopeWords(context, [{ kind: 'voivodeship', code }]);
      return html`<p class="remark">${context.mark(where)}: ${unplacedWord(context, count)} (${say(name)})</p>`;
    });
}
