// Each form in which a publisher may give a feed (contract: "A collection may stand apart"), read by the built script.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { twoCounties } from '../support/shapes.js';
import { foreignPages, type ForeignPage } from './foreign-page.js';

type Fields = Readonly<Record<string, unknown>>;

interface Club {
  readonly name: { readonly pl: string };
  readonly county: string;
}

const whole = JSON.parse(readFileSync(new URL('../../dist/feed/feed.json', import.meta.url), 'utf8')) as Fields & {
  readonly clubs: readonly Club[];
  readonly rollouts: readonly { readonly county: string }[];
  readonly counties: readonly unknown[];
};
const { clubs, counties } = whole;
const collections = Object.entries(whole).filter(
  (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && !['languages', 'sources'].includes(entry[0]),
);

/** A publisher's files by their path; the feed itself is `feed.json`. */
type Files = Readonly<Record<string, unknown>>;

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const codes = (records: readonly { county: string }[]) => [...new Set(records.map(({ county }) => county.slice(0, 2)))];
const within = <R extends { county: string }>(records: readonly R[], code: string) =>
  records.filter(({ county }) => county.startsWith(code));

/** A collection in one file a voivodeship, and what its feed says of it. */
function byVoivodeship(name: 'clubs' | 'rollouts'): { said: Fields; files: Files } {
  const records = whole[name];
  const voivodeships = codes(records);
  return {
    said: { href: `${name}/{voivodeship}.json`, voivodeships, count: records.length },
    files: Object.fromEntries(
      voivodeships.map((code) => [`${name}/${code}.json`, within<{ county: string }>(records, code)]),
    ),
  };
}

/** The same under names that carry their hash. */
function byHash(name: 'clubs' | 'rollouts'): { said: Fields; files: Files } {
  const records = whole[name];
  const found = codes(records).map((code) => {
    const part = within<{ county: string }>(records, code);
    const hash = sha256(part);
    return { code, part, hash, href: `${name}/${code}.${hash.slice(0, 6)}.json` };
  });
  const parts = Object.fromEntries(found.map(({ code, href, hash }) => [code, { href, sha256: hash }]));
  return {
    said: { parts, count: records.length },
    files: Object.fromEntries(found.map(({ href, part }) => [href, part])),
  };
}

function withParts(parts: (name: 'clubs' | 'rollouts') => { said: Fields; files: Files }): Files {
  const [ofClubs, ofRollouts] = [parts('clubs'), parts('rollouts')];
  return {
    'feed.json': { ...whole, clubs: ofClubs.said, rollouts: ofRollouts.said },
    ...ofClubs.files,
    ...ofRollouts.files,
  };
}

const forms: Readonly<Record<string, Files>> = {
  'all in one file': { 'feed.json': whole },
  'each collection in a file of its own': {
    'feed.json': {
      ...whole,
      ...Object.fromEntries(
        collections.map(([name, records]) => [
          name,
          { href: `${name}.json`, count: records.length, sha256: sha256(records) },
        ]),
      ),
    },
    ...Object.fromEntries(collections.map(([name, records]) => [`${name}.json`, records])),
  },
  'clubs and rollouts in a file a voivodeship': withParts(byVoivodeship),
  'the same under names that carry their hash': withParts(byHash),
};

const script = '<script type="module" src="{widgets}/dist/cdn/1/ppl.js"></script>';
const publisher = 'https://publisher.example/feeds/';

/** Answers as the publisher's server; asked counts what is not there. */
async function publish({ page }: ForeignPage, files: Files): Promise<void> {
  await page.route(`${publisher}**`, (route) => {
    const found = files[route.request().url().slice(publisher.length)];
    const headers = { 'access-control-allow-origin': '*' };
    return found === undefined
      ? route.fulfill({ status: 404, headers, body: '' })
      : route.fulfill({ headers, contentType: 'application/json', body: JSON.stringify(found) });
  });
}

const ready = (page: Page, tag: string) => page.locator(`${tag}:state(ready)`).waitFor();

/** The finder shows the clubs, all of them and no other; the timeline its entries. */
async function showsAll(page: Page): Promise<void> {
  await ready(page, 'ppl-club-finder');
  await ready(page, 'ppl-rollout-timeline');
  const finder = page.locator('ppl-club-finder');
  for (const { name } of clubs) await finder.getByRole('heading', { name: name.pl, exact: true }).first().waitFor();
  assert.equal(await finder.locator('[part~="club"]').count(), clubs.length);
  assert.match(await page.locator('ppl-rollout-timeline [part~="base"]').innerText(), /\b54 /);
}

/** That parts without a hash can be mixed up is told to their publisher; they are shown. */
const isFault = (complaint: string) =>
  !complaint.endsWith(' has no sha256: parts of another publication would go unnoticed.');

describe('the built script reads a feed', () => {
  const open = foreignPages();

  for (const [form, files] of Object.entries(forms)) {
    it(`with ${form}: every club shows`, async () => {
      const foreign = await open(
        `${script}<ppl-club-finder limit="100" feed="${publisher}feed.json"></ppl-club-finder>
         <ppl-rollout-timeline feed="${publisher}feed.json"></ppl-rollout-timeline>`,
        (opening) => publish(opening, files),
      );
      await showsAll(foreign.page);
      assert.deepEqual(foreign.complaints.filter(isFault), []);
      await foreign.page.close();
    });
  }

  it('that is given by the property `data`: nobody is asked for one', async () => {
    const foreign =
      await open(`${script}<ppl-club-finder limit="100"></ppl-club-finder><ppl-rollout-timeline></ppl-rollout-timeline>
      <script>for (const element of document.querySelectorAll('ppl-club-finder, ppl-rollout-timeline')) element.data = ${JSON.stringify(whole)};</script>`);
    await showsAll(foreign.page);
    assert.deepEqual(
      foreign.asked.filter((url) => url.endsWith('.json')),
      [],
    );
    assert.deepEqual(foreign.complaints, []);
    await foreign.page.close();
  });

  for (const [form, places] of Object.entries({
    'in a file of its own': { href: 'places.json', source: 'Urząd Statystyczny' },
    'in itself': [{ name: 'Wólka Próbna', county: '1204', lat: 50.3, lon: 21 }],
  })) {
    it(`with places of its own, ${form}`, async () => {
      const list = [{ name: 'Wólka Próbna', county: '1204', lat: 50.3, lon: 21 }];
      const foreign = await open(
        `${script}<ppl-club-finder feed="${publisher}feed.json"></ppl-club-finder>`,
        (opening) => publish(opening, { 'feed.json': { ...whole, places }, 'places.json': list }),
      );
      const finder = foreign.page.locator('ppl-club-finder');
      await ready(foreign.page, 'ppl-club-finder');
      await finder.getByRole('combobox').first().pressSequentially('wolka prob');
      await finder.getByRole('option', { name: /Wólka Próbna/ }).click();
      await finder
        .getByRole('heading', { name: /najbliżej.*Wólka Próbna|Wólk[ai] Próbn/ })
        .first()
        .waitFor();
      assert.equal(
        foreign.asked.some((url) => url.includes('gazetteer')),
        false,
      );
      assert.deepEqual(foreign.complaints.filter(isFault), []);
      await foreign.page.close();
    });
  }

  it('with the areas of the counties: the map draws them, and says whose they are', async () => {
    const shapes = { href: 'counties.topo.json', source: 'PRG', license: 'CC BY 4.0' };
    const foreign = await open(
      `${script}<ppl-rollout-timeline view="map" feed="${publisher}feed.json"></ppl-rollout-timeline>`,
      (opening) => publish(opening, { 'feed.json': { ...whole, shapes }, 'counties.topo.json': twoCounties }),
    );
    const timeline = foreign.page.locator('ppl-rollout-timeline');
    await timeline.getByText('Granice powiatów: PRG, CC BY 4.0.').waitFor();
    const drawn = await timeline
      .locator('path[data-county]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-county')));
    assert.deepEqual(
      drawn,
      counties.map((county) => (county as { teryt: string }).teryt).filter((code) => ['0217', '0224'].includes(code)),
    );
    assert.deepEqual(foreign.complaints, []);
    await foreign.page.close();
  });
});
