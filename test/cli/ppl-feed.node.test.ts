// The publisher's tool as people call it: what it prints, what it complains of, and how it ends.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildProgramFeed } from '../../src/build/program-feed.js';
import { bundleTool } from '../../src/build/tool.js';
import { elementNames } from '../../src/elements/names.js';

const text = buildProgramFeed().files.get('feed.json')!;
const feed = JSON.parse(text) as Record<string, Record<string, unknown>[]>;

describe('ppl-feed render', () => {
  // Where the tool finds the packages that it shares with the widgets.
  const folder = mkdtempSync('node_modules/.ppl-feed-');
  const file = join(folder, 'feed.json');
  const tool = join(folder, 'ppl-feed.js');
  before(async () => {
    writeFileSync(file, text);
    // As it is published: it starts so many times here that reading the sources each time would take most of the minute.
    await bundleTool(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Runs the tool; the feed is the programme's own unless the arguments name one. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; said: string }>((resolve) => {
      const given = [...args, '--lang', 'en', ...(args.includes('--feed') ? [] : ['--feed', file])];
      execFile(process.execPath, [tool, ...given], (error, out, said) =>
        resolve({ code: error ? Number(error.code) : 0, out, said }),
      );
    });
  const withFeed = (changed: object) => {
    const path = join(folder, 'changed.json');
    writeFileSync(path, JSON.stringify({ ...feed, ...changed }));
    return path;
  };
  const visible = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

  for (const name of elementNames) {
    it(`prints <ppl-${name}> with its facts, its source and its date, and nothing that needs a script`, async () => {
      const wanted = name === 'project-card' ? ['project=chelm-coalition'] : [];
      const { code, out, said } = await run('render', `ppl-${name}`, ...wanted, 'lang=pl');
      assert.equal(said, '');
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(`^<ppl-${name}[^>]* lang="pl">\\n  <div lang="pl">\\n[^]*</div>\\n</ppl-${name}>\\n$`),
      );
      assert.match(visible(out), /Źródło: Opis programu przygotowany przez Międzynarodowe Centrum Partnerstwa/);
      assert.match(visible(out), /Dane opublikowano 23 listopada 2026/);
      assert.doesNotMatch(
        out,
        /<(button|input|select|span|style|script|slot)\b| (class|part|id|role|style|tabindex|on\w+)=/,
      );
    });
  }

  it('prints all of the explainer under headings, level by level: components, benefits, history', async () => {
    const { out } = await run('render', 'program-explainer', 'lang=en', 'heading-level=2');
    const headings = [...out.matchAll(/<(h\d)>([^<]+)</g)].map(([, level, words]) => `${level} ${words}`);
    assert.deepEqual(headings, [
      'h2 How the programme works',
      'h3 Local Economic Renewal',
      'h4 What the workshops draw on',
      'h4 Benefits',
      'h5 For the community',
      'h5 For businesses',
      'h5 For local government',
      'h3 Rapid Response',
      'h3 Quick Start',
      'h3 History of the programme',
      'h4 The first counties on record',
      'h4 Polish-American Local Partnership Programme',
      'h4 Quick Start in the mining reform',
      'h4 The programme becomes Polish',
      'h4 The International Partnership Centre is founded',
      'h4 More counties and regional networks',
    ]);
    assert.equal(out.match(/<li>/g)?.length, 5 + 11 + 8 + 7 + 6);
  });

  it('has no page whose address could keep anything: a key changes nothing, and is no mistake', async () => {
    for (const name of ['program-explainer', 'rollout-timeline']) {
      const [plain, keyed] = await Promise.all([run('render', name), run('render', name, 'address-key=about')]);
      assert.equal(keyed.said, '');
      assert.equal(keyed.out.replace(' address-key="about"', ''), plain.out);
    }
  });

  it('holds every rollout of the timeline as a list, and as a table with heads where the page asks for one', async () => {
    const [list, table] = await Promise.all([
      run('render', 'rollout-timeline'),
      run('render', 'rollout-timeline', 'view=table'),
    ]);
    const notes = new Set(feed['rollouts']!.flatMap(({ note }) => (note ? [JSON.stringify(note)] : [])));
    assert.equal(list.out.match(/<dd>.+<\/dd>/g)?.length, feed['rollouts']!.length);
    assert.equal(list.out.match(/<li>.+<\/li>/g)?.length, notes.size);
    assert.match(visible(list.out), /2003 ?\/ ?2004, 16 wdrożeń/);
    assert.equal(table.out.match(/<th scope="row">/g)?.length, feed['rollouts']!.length);
    assert.match(table.out, /<caption>[^]*<th scope="col">Powiat lub miasto<\/th>/);
  });

  it('leaves out what is for paper: no page was printed, and the file is the same on every day', async () => {
    const { out } = await run('render', 'rollout-timeline');
    assert.doesNotMatch(visible(out), /Wydrukowano|about:blank/);
  });

  it('prints the facts of a map as the list that it stands for', async () => {
    const { code, out } = await run('render', 'rollout-timeline', 'view=map');
    assert.equal(code, 0);
    assert.match(visible(out), /2003 ?\/ ?2004, 16 wdrożeń/);
  });

  it('speaks the language that is asked for, and marks what it has in Polish only', async () => {
    const publisher = { name: 'Międzynarodowe Centrum Partnerstwa' };
    const { out } = await run('render', 'key-figures', 'lang=uk', '--feed', withFeed({ publisher, sources: [] }));
    assert.match(out, /<div lang="uk">\n {4}<h3>Показники програми<\/h3>/);
    assert.match(out, /<span lang="pl">Międzynarodowe Centrum/);
  });

  it('nears a place, as the finder does', async () => {
    const { out } = await run('render', 'club-finder', 'near=Chrzanów', 'limit=1');
    assert.match(visible(out), /Klub Wsparcia Koleżeńskiego w Chrzanowie .*Wpis historyczny, .*do 1 km/);
    assert.equal(out.match(/<h5>/g)?.length, 1);
  });

  it('wraps it in a div for a CMS that drops unknown tags, or in nothing', async () => {
    const [div, alone] = await Promise.all([
      run('render', 'project-list', 'component=quick-start', 'filters', 'id=projects', '--div'),
      run('render', 'project-list', 'heading=', 'heading-level=2', '--static'),
    ]);
    assert.match(div.out, /^<div data-ppl="project-list" data-component="quick-start" data-filters id="projects">/);
    // What nearly all projects have alike stands before the list.
    assert.match(alone.out, /^<div lang="pl">\n(?: {2}<p>.*<\/p>\n)+ {2}<ul>/);
    assert.match(alone.out, /<h3>/);
  });

  it('shows markup of the feed as typed, and leaves out addresses that are not allowed', async () => {
    const projects = [
      {
        id: 'x',
        title: '<script>alert(1)</script> & "co."',
        url: 'javascript:alert(1)',
        summary: '</ppl-project-card>',
      },
      { id: 'y', title: 'Y', url: 'https://example.org/?a=1&b="', image: { src: 'data:image/png,x', alt: '"' } },
    ];
    const path = withFeed({ projects });
    const [x, y] = await Promise.all([
      run('render', 'project-card', 'project=x', '--feed', path),
      run('render', 'project-card', 'project=y', 'class="><b>', '--feed', path),
    ]);
    assert.equal(x.code, 0);
    assert.match(x.out, /<h3>&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; "co\."<\/h3>/);
    assert.match(x.out, /<p>&lt;\/ppl-project-card&gt;<\/p>/);
    assert.match(x.said, /\(address\)[^]*projects\[0\]\.url/);
    assert.match(y.out, /<a href="https:\/\/example.org\/\?a=1&amp;b=%22">Y<\/a>/);
    assert.match(y.out, /class="&quot;&gt;&lt;b&gt;"/);
    assert.doesNotMatch(y.out, /<img/);
  });

  it('asks the network, resolves parts and pictures against the feed, and says what is out of reach', async () => {
    const server = createServer((request, response) => {
      const parts: Record<string, unknown> = {
        '/feed.json': { ...feed, projects: { href: 'parts/projects.json' } },
        '/parts/projects.json': [{ id: 'z', title: 'Z', image: { src: 'z.png', alt: 'Obraz' } }],
      };
      const found = parts[request.url ?? ''];
      response.writeHead(found ? 200 : 404).end(JSON.stringify(found));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [there, gone] = await Promise.all([
      run('render', 'project-card', 'project=z', '--feed', `${url}/feed.json`),
      run('render', 'project-card', 'project=z', '--feed', `${url}/none.json`),
    ]);
    server.close();
    assert.match(there.out, new RegExp(`<img src="${url}/z.png" alt="Obraz" loading="lazy">`));
    assert.deepEqual([gone.code, gone.out], [1, '']);
    assert.match(gone.said, /\(unreachable\)[^]*none\.json: The address does not answer: HTTP 404\./);
  });

  it('adds schema.org for search engines, which no text can break out of, and leaves out clubs of long ago', async () => {
    const at = { network: 'kluby-wsparcia', kind: 'club', county: '1203', lat: 50, lon: 19, precision: 'locality' };
    const clubs = [
      { ...at, id: 'a', name: '</script><b>', place: 'Chrzanów', status: 'active', contact: { phone: '123' } },
      { ...at, id: 'b', name: 'Dawny', place: 'Chrzanów', asOf: '2004' },
    ];
    const { out } = await run('render', 'club-finder', '--json-ld', '--feed', withFeed({ clubs }));
    const [, json] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(out)!;
    const { '@graph': things } = JSON.parse(json!) as { '@graph': Record<string, unknown>[] };
    assert.deepEqual(
      things.map(({ name, telephone }) => [name, telephone]),
      [['</script><b>', '123']],
    );
    assert.equal(out.match(/<\/script>/g)?.length, 1);
  });

  const mistakes: [string, number, RegExp, ...string[]][] = [
    ['an unknown element', 2, /no element “rolout-timeline”\. Did you mean “rollout-timeline”\?/, 'rolout-timeline'],
    ['an unknown attribute', 2, /no attribute “count”\. Did you mean “county”\?/, 'rollout-timeline', 'count=x'],
    ['an unknown option', 2, /--fed/, 'key-figures', '--fed', 'x'],
    [
      'an unknown record',
      1,
      /no project "chelm-coalitio"\. Did you mean "chelm-coalition"\?/,
      'project-card',
      'project=chelm-coalitio',
    ],
    [
      'an ambiguous county',
      1,
      /1202 \(powiat brzeski, małopolskie\) or 1601 \(powiat brzeski, opolskie\): write the code/,
      'rollout-timeline',
      'county=brzeski',
    ],
    ['a look without its tag', 2, /--shadow needs the tag/, 'key-figures', '--shadow', '--div'],
    ['a file that is not there', 1, /nowhere\.json/, 'key-figures', '--feed', '/nowhere.json'],
    ['a file that is no feed', 1, /not-a-feed/, 'key-figures', '--feed', 'package.json'],
  ];
  for (const [what, expected, message, ...args] of mistakes) {
    it(`prints nothing for ${what}, names the remedy and ends with ${expected}`, async () => {
      const { code, out, said } = await run('render', ...args);
      assert.deepEqual([code, out], [expected, '']);
      assert.match(said, message);
      assert.doesNotMatch(said, /^\s+at /m);
    });
  }
});
