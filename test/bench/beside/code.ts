// What has no looks: asking for the feed, and checking it. Each is bundled as an application would bundle it, and its verdict shown.
import { readProgram } from '../../../src/build/program-feed-data.js';
import { readGazetteer } from '../../../src/places/gazetteer.js';
import { makeFeed } from '../../support/feed.js';
import { manyClubs, twoNetworks } from '../../support/many.js';
import { named } from '../peers.js';
import { page, type Contestant, type Group } from './contestant.js';

const { feed, ...collections } = readProgram();
const data = () => makeFeed({ ...feed, ...collections });
const grown = (count: number) =>
  makeFeed({ ...feed, ...collections, networks: twoNetworks, clubs: manyClubs(readGazetteer(), count) });

const show = `const show = (text) => { const line = document.createElement('p'); line.className = 'done'; line.textContent = text; document.body.append(line); };`;

const module = (name: string, settings: string, source: string, isFloor?: true): Contestant => ({
  ...{ name, settings, ...(isFloor ? { isFloor } : {}) },
  page: page('<script type="module" src="/files/code.js"></script>', ''),
  modules: { 'code.js': `${source}\n${show}\nmain().then(show);` },
  entry: '.done',
});

const client: Group = {
  name: 'client',
  about: 'asks for the feed, with retries and time limits, and says how many clubs are in it',
  width: 412,
  ...{ data, grown },
  contestants: [
    module(
      'ppl-widgets',
      'what the elements ask with: request.ts and parse.ts, from source',
      `import { request } from './src/feed/request.ts';
import { parseText } from './src/feed/parse.ts';
const url = new URL('/data.json', location.href).href;
async function main() { return String(parseText(await request(url, new AbortController().signal), url).clubs.length); }`,
    ),
    module(
      named('ky'),
      'its own retries and time limit, as they are',
      `import ky from 'ky';
async function main() { const feed = await ky.get(new URL('/data.json', location.href)).json(); return String(feed.clubs.length); }`,
    ),
    module(
      'fetch',
      'the browser’s own: no retry, no time limit',
      `async function main() { const feed = await (await fetch('/data.json')).json(); return String(feed.clubs.length); }`,
      true,
    ),
  ],
};

const fetched = `const read = async () => (await fetch('/data.json')).json();`;

const checking: Group = {
  name: 'checking',
  about: 'checks the whole feed, and says whether it is right',
  width: 412,
  ...{ data, grown },
  contestants: [
    module(
      'ppl-widgets',
      'zod/mini with the schema of ppl-widgets/feed.js, from source',
      `import { feedSchema } from './src/feed/index.ts';
${fetched}
async function main() { return String(feedSchema.safeParse(await read()).success); }`,
    ),
    module(
      named('ajv'),
      'draft 2020-12 with feed.schema.json, compiled in the page, which a strict content security policy forbids',
      `import Ajv from 'ajv/dist/2020.js';
import schema from './dist/feed.schema.json';
${fetched}
async function main() { const check = new Ajv({ strict: false }).compile(schema); return String(check(await read())); }`,
    ),
    module(
      named('zod'),
      'the whole of it, its schema made of feed.schema.json by fromJSONSchema; without the one `not` in it, which that does not know',
      `import * as z from 'zod';
import schema from './dist/feed.schema.json';
${fetched}
async function main() { const check = z.fromJSONSchema(JSON.parse(JSON.stringify(schema), (key, value) => (key === 'not' ? undefined : value))); return String(check.safeParse(await read()).success); }`,
    ),
  ],
};

export const codeGroups: readonly Group[] = [client, checking];
