import { driftOfFigures } from './program-drift-figures.js';
import { driftOfLists } from './program-drift-lists.js';
import { driftOfNames } from './program-drift-names.js';
import { pl, type ProgramFeed } from './program-shape.js';
import { readWaves, type Wave, type WaveEntry } from './program-source.js';

/** Compares the programme's text with the feed, both ways. One sentence for each thing that is in one of them only. */
export function drift(source: string, feed: ProgramFeed): string[] {
  return [
    ...driftOfRollouts(source, feed),
    ...driftOfNames(source, feed),
    ...driftOfLists(source, feed),
    ...driftOfFigures(source, feed),
  ];
}

function driftOfRollouts(source: string, feed: ProgramFeed): string[] {
  const waves = readWaves(source);
  const inWave = (wave: Wave) => feed.rollouts.filter(({ from, to }) => from === wave.from && to === wave.to);
  const placed = new Set(waves.flatMap(inWave));
  return [
    ...waves.flatMap((wave) => {
      const rollouts = inWave(wave);
      const name = `${wave.from}/${wave.to}`;
      if (rollouts.length !== wave.entries.length) {
        return [`${name}: ${wave.entries.length} entries in the text, ${rollouts.length} in the feed.`];
      }
      return [
        ...wave.entries.flatMap((entry, index) => {
          const rollout = rollouts[index];
          return rollout ? driftOfEntry(`${name}, '${entry.raw}'`, entry, rollout, feed) : [];
        }),
        ...rollouts
          .filter(
            ({ county, note }) =>
              rollouts.filter((other) => other.county === county).length > 1 && !pl(note).includes('dwa razy'),
          )
          .map(({ id }) => `${id} is listed twice in ${name} and has no note that says so.`),
      ];
    }),
    ...feed.rollouts.filter((rollout) => !placed.has(rollout)).map(({ id }) => `${id} belongs to no wave of the text.`),
  ];
}

function driftOfEntry(
  place: string,
  entry: WaveEntry,
  rollout: ProgramFeed['rollouts'][number],
  feed: ProgramFeed,
): string[] {
  const faults: string[] = [];
  const codes = resolveCounty(entry, feed);
  if (codes.length !== 1) faults.push(`${place} fits ${codes.length} counties.`);
  if (rollout.county !== codes[0]) faults.push(`${place} is ${String(codes[0])}, ${rollout.id} has ${rollout.county}.`);
  if (rollout.stage !== entry.stage) faults.push(`${place}: ${rollout.id} has another stage.`);
  const unit = entry.type?.startsWith('miasto') ? 'city' : 'county';
  if (rollout.unit !== unit) faults.push(`${place} is a ${unit}, ${rollout.id} is a ${rollout.unit}.`);
  if (!rollout.id.startsWith(`${rollout.from}-`)) faults.push(`${rollout.id} does not start with its year.`);

  const says = [
    unit === 'city' ? `${String(entry.type)} ${entry.name}` : undefined,
    entry.stage === undefined ? undefined : `${'I'.repeat(entry.stage)} etap`,
    entry.extra,
  ].filter((part) => part !== undefined);
  for (const part of says) {
    if (!pl(rollout.label).includes(part)) faults.push(`${place}: the label of ${rollout.id} lacks '${part}'.`);
  }
  if (says.length === 0 && rollout.label !== undefined && pl(rollout.label) !== entry.raw) {
    faults.push(`${rollout.id} has a label, the text says no more than the county's name.`);
  }
  return faults;
}

/** The rule of `src/feed/program/README.md`: a name is a seat or a county's own name; only 'miasto' means a city. */
function resolveCounty({ name, type }: WaveEntry, feed: ProgramFeed): string[] {
  const isCity = (teryt: string) => Number(teryt.slice(2)) >= 61;
  const named = feed.counties.filter((county) => county.name === `powiat ${name.toLowerCase()}`);
  const seated = feed.counties.filter((county) => county.seat === name);
  const shortened = feed.counties.filter((county) => county.seat.startsWith(`${name} `));
  const found = [named, seated, shortened].find((list) => list.length > 0) ?? [];
  const cities = found.filter(({ teryt }) => isCity(teryt));
  const wanted = type?.startsWith('miasto') && cities.length > 0 ? cities : found.filter((c) => !isCity(c.teryt));
  return wanted.map(({ teryt }) => teryt);
}
