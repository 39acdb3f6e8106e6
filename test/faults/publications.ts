// Publications whose every text says which one it is, so that a page shows what came together.
import { createHash } from 'node:crypto';

/** How a publication is laid out in files. */
export type Form = 'whole' | 'parts with hashes' | 'parts named by hash' | 'parts without hashes';

export interface Publication {
  readonly number: number;
  readonly sequence: number;
  readonly updated: string;
  /** Its files by their path beside the feed; `feed.json` among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** The word that stands in every text of a publication. */
export const markOf = (number: number): string => `wydanie-${number}.`;

/** The publications whose texts are there, in the order of their numbers. */
export const marksIn = (text: string): number[] =>
  [...new Set([...text.matchAll(/wydanie-(\d+)\./g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const club = (number: number, county: string, place: string, lat: number, lon: number) => ({
  id: `klub-${county}`,
  name: `Klub z żółcią ${markOf(number)}`,
  network: `sieć-${number}`,
  ...{ kind: 'club', place, county, lat, lon, precision: 'locality', status: 'active' },
});

/** The collections of a publication. */
const collections = (number: number) => ({
  counties: [
    { teryt: '0217', name: 'powiat strzeliński', seat: 'Strzelin', lat: 50.782, lon: 17.067 },
    { teryt: '1203', name: 'powiat chrzanowski', seat: 'Chrzanów', lat: 50.135, lon: 19.402 },
  ],
  networks: [{ id: `sieć-${number}`, name: `Sieć ${markOf(number)}`, kind: 'club' }],
  figures: ['a', 'b'].map((id, at) => ({
    ...{ id, value: 100 * number + at, label: `Liczba ${id} z żółcią ${markOf(number)}`, asOf: '2026' },
  })),
  clubs: [club(number, '0217', 'Strzelin', 50.782, 17.067), club(number, '1203', 'Chrzanów', 50.135, 19.402)],
});

/** One more file of a publication, and what its feed says of it. */
function part(files: Map<string, string>, path: string, records: readonly unknown[], form: Form) {
  const text = JSON.stringify(records);
  const hash = sha256(text);
  const href = form === 'parts named by hash' ? path.replace('.json', `.${hash.slice(0, 8)}.json`) : path;
  files.set(href, text);
  return form === 'parts without hashes' ? { href } : { href, sha256: hash };
}

export function publication(number: number, form: Form, sequence = number): Publication {
  const updated = new Date(Date.UTC(2026, 0, number)).toISOString();
  const files = new Map<string, string>();
  const { counties, ...others } = collections(number);
  const one = (name: 'networks' | 'figures') => ({
    ...part(files, `${name}.json`, others[name], form),
    count: others[name].length,
  });
  const inParts = () => ({
    networks: one('networks'),
    figures: one('figures'),
    clubs:
      form === 'parts without hashes'
        ? { ...part(files, 'clubs.json', others.clubs, form), count: 2 }
        : {
            count: 2,
            parts: Object.fromEntries(
              others.clubs.map((record) => {
                const code = record.county.slice(0, 2);
                return [code, part(files, `clubs/${code}.json`, [record], form)];
              }),
            ),
          },
  });
  const feed = {
    ...{ format: 'ppl-feed/1', updated, sequence, language: 'pl', publisher: { name: `Biuro ${markOf(number)}` } },
    counties,
    ...(form === 'whole' ? others : inParts()),
  };
  files.set('feed.json', JSON.stringify(feed));
  return { number, sequence, updated, files };
}

/** Whether a reader who has seen one publication would go back by seeing the other: what the contract forbids. */
export const isStepBack = (from: Publication, to: Publication): boolean =>
  to.sequence < from.sequence && to.updated <= from.updated;
