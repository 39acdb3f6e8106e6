import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readProgram, type Program } from '../../src/build/program-feed-data.js';
import { buildProgramFeed, writeProgramFeed } from '../../src/build/program-feed.js';
import { drift } from './program-drift.js';
import { texts, type ProgramFeed } from './program-shape.js';
import { driftOfSentences, sentencesOf } from './program-sentences.js';
import { plainSpaces, readWaves } from './program-source.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = (name: string): string => readFileSync(join(root, 'test/fixtures/program', name), 'utf8');
const source = plainSpaces(fixture('source.pl.txt'));

function readFeed(): ProgramFeed {
  const { files } = buildProgramFeed();
  // Lines are bound by no-break spaces on their way out; the source has its own.
  return JSON.parse(plainSpaces(files.get('feed.json') ?? '')) as ProgramFeed;
}

test('the text and the feed say the same', () => {
  assert.deepEqual(drift(source, readFeed()), []);
});

test('each sentence of the text has a record that carries it, or a reason why none does', () => {
  assert.ok(sentencesOf(source).length > 100);
  assert.deepEqual(driftOfSentences(source, readFeed()), []);
});

const changedSentences: Readonly<Record<string, [string, string]>> = {
  'is new': ['Jednym z przedmiotów', 'Szkoła ma dobre wyniki. Jednym z przedmiotów'],
  'has another word': ['aktywnie przeciwdziałają', 'skutecznie przeciwdziałają'],
  'is gone': ['Inny Klub działa w Katowicach, udzielając pomocy osobom bezrobotnym.', ''],
  'has moved into another': ['Oddolne inicjatywy.', 'Oddolne inicjatywy i środki unijne.'],
};
for (const [change, [before, after]] of Object.entries(changedSentences)) {
  test(`it is noticed when a sentence of the text ${change}`, () => {
    assert.ok(source.includes(before));
    assert.notDeepEqual(driftOfSentences(source.replace(before, after), readFeed()), []);
  });
}

const lostFacts: Readonly<Record<string, (feed: ProgramFeed) => unknown>> = {
  'marshal offices': ({ program }) => (program.summary = 'Samorządy i urzędy pracy szukają sposobów na bezrobocie.'),
  'projects of the European Social Fund': ({ program }) => (firstOf(program.history.slice(5)).text = ''),
  'certificates of the staff': ({ figures }) => delete byId(figures, 'counties-and-municipalities').note,
  'partners of the support clubs': ({ networks }) => delete byId(networks, 'kluby-wsparcia').note,
  'clubs of powiat łęczycki': ({ networks }) => byId(networks, 'kluby-wsparcia').counted?.pop(),
  volunteers: ({ figures }) => delete byId(figures, 'help-club-projects-2004').note,
  'unemployed people in the workshops': ({ components }) => (firstOf(components).summary = ''),
};
for (const [fact, lose] of Object.entries(lostFacts)) {
  test(`it is noticed when the feed loses the ${fact}`, () => {
    const feed = structuredClone(readFeed());
    lose(feed);
    assert.notDeepEqual(driftOfSentences(source, feed), []);
  });
}

test('what a network counts is what the figures say', () => {
  const { networks, figures } = readFeed();
  const counted = networks.flatMap(({ counted: all = [] }) => all.map(({ count, asOf }) => `${count} ${String(asOf)}`));
  const told = ['help-clubs-2004', 'support-clubs-malopolska', 'support-clubs-leczycki', 'adjustment-teams']
    .map((id) => byId(figures, id))
    .map(({ value, asOf }) => `${value} ${asOf}`);
  assert.deepEqual(counted, told);
});

test('54 rollouts in 7 waves and 46 counties', () => {
  const { rollouts } = readFeed();
  assert.deepEqual(
    readWaves(source).map((wave) => [wave.from, wave.to, wave.entries.length]),
    [
      [2009, 2010, 7],
      [2008, 2009, 6],
      [2006, 2007, 9],
      [2005, 2006, 3],
      [2004, 2005, 10],
      [2003, 2004, 16],
      [2000, 2000, 3],
    ],
  );
  assert.equal(rollouts.length, 54);
  assert.equal(new Set(rollouts.map(({ county }) => county)).size, 46);
});

const firstOf = <T>(list: T[]): T => {
  const [item] = list;
  assert.ok(item);
  return item;
};
const byId = <T extends { id: string }>(list: T[], id: string): T => firstOf(list.filter((item) => item.id === id));

const plantedInFeed: Readonly<Record<string, (feed: ProgramFeed) => unknown>> = {
  'a rollout is lost': ({ rollouts }) => rollouts.splice(17, 1),
  'a rollout is made up': ({ rollouts }) => rollouts.push({ ...firstOf(rollouts), id: '2011-x', from: 2011, to: 2012 }),
  'two rollouts change places': ({ rollouts }) => rollouts.splice(5, 2, ...rollouts.slice(5, 7).reverse()),
  'a county is its namesake': ({ rollouts }) => (byId(rollouts, '2003-brzeski').county = '1601'),
  'a county is its city': ({ rollouts }) => (byId(rollouts, '2003-legnicki').county = '0262'),
  'a stage is lost': ({ rollouts }) => delete byId(rollouts, '2009-warszawski-zachodni').stage,
  'a label is lost': ({ rollouts }) => delete byId(rollouts, '2009-strzelinski-mlodziezowe').label,
  'a label is made up': ({ rollouts }) => (byId(rollouts, '2003-lipnowski').label = 'miasto Lipno'),
  'a city is a county': ({ rollouts }) => (byId(rollouts, '2004-siedlce').unit = 'county'),
  'a note on a doubled entry is lost': ({ rollouts }) => delete byId(rollouts, '2003-zgorzelecki-2').note,
  'a value is changed': ({ figures }) => (byId(figures, 'peer-advisers-2004').value = 282),
  'a qualifier is lost': ({ figures }) => delete byId(figures, 'counties-and-municipalities').qualifier,
  'a qualifier is made up': ({ figures }) => (byId(figures, 'help-clubs-2004').qualifier = 'about'),
  'a date is moved': ({ figures }) => (byId(figures, 'workshop-projects-2004').asOf = '2010'),
  'a figure is in another component': ({ figures }) => (byId(figures, 'chelm-partners').component = 'quick-start'),
  'a figure is lost': ({ figures }) => figures.pop(),
  'a figure is made up': ({ figures }) => figures.push({ id: 'jobs', value: 9, label: 'x', asOf: '2004' }),
  'a club is lost': ({ clubs }) => clubs.splice(3, 1),
  'a club is made up': ({ clubs }) => clubs.push({ ...firstOf(clubs), id: 'x', place: 'Łęczyca' }),
  'a club is called active': ({ clubs }) => Object.assign(firstOf(clubs), { status: 'active' }),
  'a team is a club': ({ clubs }) => (byId(clubs, 'zespol-lomza').kind = 'club'),
  'a network is lost': ({ networks }) => networks.shift(),
  'a network is elsewhere': ({ networks }) => (byId(networks, 'podlaska').voivodeship = '06'),
  'a firm is lost': ({ projects }) => projects.splice(projects.indexOf(byId(projects, 'quick-start-itc')), 1),
  'a firm is elsewhere': ({ projects }) => (byId(projects, 'quick-start-zgm').place = 'Bytom'),
  'a project is made up': ({ projects }) => projects.push({ ...firstOf(projects), id: 'x' }),
  'a project loses its number': ({ projects }) => (byId(projects, 'chelm-coalition').summary = 'W Chełmie.'),
  'a benefit is lost': ({ components }) => firstOf(firstOf(components).benefits).items.pop(),
  'two benefits change places': ({ components }) => firstOf(firstOf(components).benefits).items.reverse(),
  'a point is lost': ({ components }) => firstOf(components).points?.items.shift(),
  'a benefit is made up': ({ components }) => components[1]?.benefits.push({ audience: 'business', items: ['x'] }),
  'a date of the history is changed': ({ program }) =>
    (program.history[1] = { title: '', text: '', from: '2002-07', to: '2004-09-30' }),
  'the history loses a name': ({ program }) =>
    (program.history = program.history.map((item) => ({ ...item, text: '' }))),
};

for (const [fault, plant] of Object.entries(plantedInFeed)) {
  test(`it is noticed when ${fault}`, () => {
    const feed = structuredClone(readFeed());
    plant(feed);
    assert.notDeepEqual(drift(source, feed), []);
  });
}

const plantedInText: Readonly<Record<string, [string, string]>> = {
  'a county joins a wave': ['powiat Mława,', 'powiat Mława, powiat Łosice,'],
  'a wave gets another year': ['lata 2006/2005', 'lata 2007/2005'],
  'a figure is corrected': ['228 Kolegów', '229 Kolegów'],
  'a figure loses its "over"': ['ponad 200', '200'],
  'a number is added': ['Oddolne inicjatywy.', 'Oddolne inicjatywy w 12 miejscach.'],
  'a number is added in words': ['Oddolne inicjatywy.', 'Oddolne inicjatywy w ośmiu miejscach.'],
  'a club is added': ['Libiąż, ', 'Libiąż, Olkusz, '],
  'a team moves': ['Łomży i Czarnej', 'Zambrowie i Czarnej'],
  'a firm is added': [' 2. Lubin (', ' 2. Głogów (Huta)\n 3. Lubin ('],
  'the contradiction of the two firms is settled': [' 1. Bytom (A', ' 1. Katowice (A'],
  'a network is added': ['łódzkiej i razem', 'łódzkiej, lubuskiej i razem'],
  'a benefit is added': [' 11. Kreowanie', ' 11. Zabawa\n 12. Kreowanie'],
  'another partner is named': ['Akcja Katolicka, urzędy', 'Akcja Katolicka, Caritas, urzędy'],
  'the Centre is older': ['w maju 2004', 'w maju 2003'],
};

for (const [change, [before, after]] of Object.entries(plantedInText)) {
  test(`it is noticed when in the text ${change}`, () => {
    assert.ok(source.includes(before));
    assert.notDeepEqual(drift(source.replace(before, after), readFeed()), []);
  });
}

interface Translated {
  readonly pl: string;
  readonly en: string;
  readonly uk: string;
}
function translated(value: unknown): Translated[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('pl' in value) return [value as Translated];
  return Object.values(value).flatMap(translated);
}

test('the three languages give the same numbers, and no number that the text has not', () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
  // Counted from the list of rollouts.
  const known = new Set([...numbers(source), '54', '44']);
  for (const { pl, en, uk } of translated({ ...readFeed(), rights: undefined, sources: [] })) {
    assert.deepEqual(numbers(en), numbers(pl), pl);
    assert.deepEqual(numbers(uk), numbers(pl), pl);
    assert.deepEqual(
      numbers(pl).filter((number) => !known.has(number)),
      [],
      pl,
    );
  }
});

test('each language has its own letters and quotation marks', () => {
  const feed = readFeed();
  for (const { pl, en, uk } of translated(feed)) {
    assert.doesNotMatch(pl, /\p{Script=Cyrillic}|["“«]| - |\d-\d| $|^ |  /u);
    assert.doesNotMatch(en, /\p{Script=Cyrillic}|["„«]| - |\d-\d| $|^ |  /u);
    assert.doesNotMatch(uk, /["„“']| - |\d-\d| $|^ |  /u);
    if (/\p{L}/u.test(pl)) assert.match(uk, /\p{Script=Cyrillic}/u, uk);
  }
  for (const text of texts({ ...feed, counties: [] })) assert.doesNotMatch(text, /"/);
});

test('the counties are those of the register, each with its seat near its middle', () => {
  const { counties } = readFeed();
  const register = fixture('counties.tsv').trim().split('\n').slice(1);
  assert.equal(counties.length, 380);
  register.forEach((line, index) => {
    const [teryt = '', name = '', , lat, lon] = line.split('\t');
    const county = counties[index];
    assert.ok(county);
    assert.equal(county.teryt, teryt);
    const current = county.formerNames?.includes(`powiat ${name}`) ? county.name : `powiat ${name}`;
    const city = name === 'Warszawa' ? 'miasto stołeczne Warszawa' : `miasto ${name}`;
    assert.equal(county.name, Number(teryt.slice(2)) < 61 ? current : city);
    const km =
      Math.hypot(county.lat - Number(lat), (county.lon - Number(lon)) * Math.cos((county.lat * Math.PI) / 180)) * 111.2;
    assert.ok(km < 26, `${county.name}: ${county.seat} lies ${km.toFixed(0)} km from its middle`);
  });
});

test('clubs and projects lie where their county does', () => {
  const { clubs, projects, counties } = readFeed();
  for (const { id, place, county } of [...clubs, ...projects]) {
    const seat = counties.find(({ teryt }) => teryt === county)?.seat;
    const elsewhere = ['Szczucin', 'Libiąż', 'Trzebinia-Krystynów', 'Trzebinia-Siersza', 'Czarna Woda', 'Skarszewy'];
    if (place !== undefined && !elsewhere.includes(place)) assert.equal(place, seat, id);
  }
});

test('the same data gives the same bytes', () => {
  const { files } = buildProgramFeed();
  assert.deepEqual([...buildProgramFeed().files], [...files]);
});

test('Polish lines do not end in a one-letter word, and other languages are left as they are', () => {
  const text = buildProgramFeed().files.get('feed.json') ?? '';
  assert.match(text, /"pl":"[^"]* w\u00a0/);
  assert.doesNotMatch(text, /"pl":"[^"]* [wziaou] /i);
  assert.doesNotMatch(text, /"en":"[^"]*\u00a0/);
});

const change = (collection: 'rollouts' | 'clubs' | 'figures', fields: object): Program => {
  const data = readProgram();
  const [first, ...rest] = data[collection];
  return { ...data, [collection]: [{ ...first, ...fields }, ...rest] };
};

test('ids that point nowhere, repeat or miss, and texts without a language, stop the build', () => {
  assert.throws(
    () => buildProgramFeed(change('rollouts', { county: '0299' })),
    /rollouts '2000-chrzanowski' names the county '0299'/,
  );
  assert.throws(
    () => buildProgramFeed(change('clubs', { network: 'x' })),
    /clubs 'kwk-szczucin' names the network 'x'/,
  );
  assert.throws(
    () => buildProgramFeed(change('figures', { component: 'x' })),
    /names the component 'x', which is not in components/,
  );
  assert.throws(
    () => buildProgramFeed(change('clubs', { id: 'kwk-chrzanow' })),
    /clubs\[1\] repeats the id 'kwk-chrzanow'/,
  );
  assert.throws(() => buildProgramFeed(change('clubs', { id: '' })), /clubs\[0\] has no id/);
  assert.throws(
    () => buildProgramFeed(change('figures', { label: { pl: 'x', en: 'x' } })),
    /figures\[0\]\.label has no text in 'uk'/,
  );
  assert.throws(
    () => buildProgramFeed(change('figures', { label: { pl: 'x', en: 'x', uk: 'x', ua: 'x' } })),
    /the key 'ua'/,
  );
});

test('what the publishers’ own check finds stops the build too', async () => {
  const nowhere = join(tmpdir(), 'ppl-never-written');
  await assert.rejects(
    writeProgramFeed(nowhere, change('clubs', { county: '3263' })),
    /county-far[^]*clubs\[0\]\.county/,
  );
  await assert.rejects(writeProgramFeed(nowhere, change('clubs', { statu: 'active' })), /field-unknown/);
  assert.equal(existsSync(nowhere), false);
});

test('a value that the schema refuses stops the build with its file, record, field and value', () => {
  for (const [fields, fault] of [
    [{ lat: 'fifty' }, `src/feed/program/clubs.json: clubs[0].lat ('kwk-szczucin') is "fifty": range`],
    [{ kind: 'clubb' }, `src/feed/program/clubs.json: clubs[0].kind ('kwk-szczucin') is "clubb": club|team`],
    [{ contact: { url: 'ftp://x' } }, `clubs[0].contact.url ('kwk-szczucin') is "ftp://x": address`],
  ] as const) {
    assert.throws(
      () => buildProgramFeed(change('clubs', fields)),
      ({ message }: Error) => message.includes(fault),
      fault,
    );
  }
  const { feed, ...rest } = readProgram();
  assert.throws(
    () => buildProgramFeed({ ...rest, feed: { ...feed, updated: 'yesterday' } }),
    /^Error: src\/feed\/program\/feed\.json: updated is "yesterday": instant$/m,
  );
});

test('the command writes the files, and says what is wrong with an exit code', () => {
  // Within the repository, where the libraries are found.
  const folder = mkdtempSync(join(root, 'node_modules/.ppl-program-'));
  try {
    for (const part of ['src/build', 'src/feed', 'src/places', 'src/publish', 'src/text'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const run = () =>
      spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'src/build/build.ts'), 'feed'], {
        cwd: root,
        encoding: 'utf8',
      });

    assert.equal(run().status, 0);
    for (const [name, content] of buildProgramFeed().files) {
      assert.equal(readFileSync(join(folder, 'dist/feed', name), 'utf8'), content);
    }
    writeFileSync(join(folder, 'src/feed/program/networks.json'), '[]');
    const failed = run();
    assert.equal(failed.status, 1);
    assert.match(
      failed.stderr,
      /^clubs 'kwk-szczucin' names the network 'kluby-wsparcia', which is not in networks\.$/m,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
