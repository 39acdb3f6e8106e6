// What the guides and stories say must be what the sources have: names, paths, codes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { declarationsOf } from '../../src/build/element-docs.js';
import { budgets } from '../../src/build/budgets.js';
import { readManifest } from '../../src/build/manifest.js';
import { elementNames } from '../../src/elements/names.js';
import { elementLabels } from '../../src/embed/labels/labels.js';
import { peers } from '../../stories/side-by-side/seen.js';
import { viewNames } from '../../stories/side-by-side/views.js';

const { elements } = declarationsOf(await readManifest());

const read = (path: string) => readFileSync(path, 'utf8');
const folder = 'stories/guides/';
const guides = readdirSync(folder).map((file) => ({ file, text: read(folder + file) }));
const pageOf = (file: string, name: string) => ({ file, text: read(`stories/elements/${name}/${file}`) });
const elementPages = elementNames.map((name) => pageOf(`${name}.mdx`, name));
const polishPages = elementNames.map((name) => pageOf(`${name}.pl.mdx`, name));

describe('the guides', () => {
  for (const { file, text } of [...guides, ...elementPages, ...polishPages]) {
    it(`${file} writes tags and attributes that there are`, () => {
      for (const [, tag, attributes] of text.matchAll(
        /<(ppl-[\w-]+)((?:\s+[^\s=<>/`]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)\s*\/?>/g,
      )) {
        const element = elements.find(({ tagName }) => tagName === tag);
        assert.ok(element, `there is no <${tag!}>`);
        for (const [, name] of attributes!.replace(/=("[^"]*"|\{.*?\})/g, '=').matchAll(/\s([^\s=]+)/g)) {
          // Frameworks have their own way to write a property or an event.
          if (/^[:@[(]|^on/.test(name!)) continue;
          const known = ['lang', 'data', ...element.attributes.map((one) => one.name)];
          assert.ok(known.includes(name!), `<${tag!}> has no attribute ${name!}`);
        }
      }
    });

    it(`${file} imports what the package exports`, () => {
      const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
      for (const [, path] of text.matchAll(/['"`]ppl-widgets\/([\w./-]+)['"`]/g)) {
        const file = `./${path!}`;
        const isExported = file in exports || file.replace(/[\w-]+(?=\.\w+$)/, '*') in exports;
        assert.ok(isExported, `ppl-widgets/${path!}`);
      }
    });

    it(`${file} leads to pages that there are`, () => {
      const pages = [
        ...[...guides, ...polishPages].flatMap(({ text: other }) => /<Meta title="(.+)"/.exec(other)?.[1] ?? []),
        ...elementNames.map((name) => /title: '(.+)'/.exec(read(`stories/elements/${name}/${name}.stories.ts`))![1]!),
      ].map((title) => `${title.toLowerCase().replace(/[ /]+/g, '-')}--docs`);
      for (const [, page] of text.matchAll(/\?path=\/docs\/([^)]+)\)/g)) assert.ok(pages.includes(page!), page);
    });
  }

  it('paste one address of the script: that of the folder which has its data in it', () => {
    for (const { file, text } of guides) {
      for (const [, address] of text.matchAll(/<script type="module" src="([^"]+)"/g)) {
        assert.match(address!, /\/cdn\/(?:1|<version>)\/ppl(?:-frame)?\.js$/, file);
      }
    }
  });

  it('tell no smaller sizes than the budgets are', () => {
    const card = read(`${folder}karta-integracji.mdx`).replace(/\s+/g, ' ');
    const told = (words: RegExp) => Number(words.exec(card)?.[1]) * 1000;
    assert.ok(told(/najwyżej (\d+) KB kodu/) >= Math.max(...elementNames.map((name) => budgets[name].firstView)));
    assert.ok(told(/osi czasu do (\d+) KB/) >= budgets['rollout-timeline'].later);
    assert.ok(told(/spisem miejscowości do (\d+) KB/) >= budgets['club-finder'].later);
  });

  it('name every event, error code and reason for leaving something out', () => {
    const feed = read(`${folder}feed.mdx`);
    const developers = read(`${folder}for-developers.mdx`);
    for (const { name } of elements.flatMap(({ events = [] }) => events)) {
      assert.ok(developers.includes(`\\\`${name}\\\``), `${name} is not in for-developers.mdx`);
    }
    const reasons = /`code` is why:([\s\S]*?)or the error code/.exec(
      read('src/feed/errors.ts').replace(/\n \* /g, ' '),
    )![1]!;
    for (const [, code] of reasons.matchAll(/`([\w-]+)`/g)) {
      assert.ok(feed.includes(`\\\`${code!}\\\``), `${code!} is not in feed.mdx`);
    }
    const errors = read('src/feed/errors.ts');
    const codes = [...errors.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code]) => code!);
    // The guide of the feed has its table from the comment, the reference its own.
    const explained = [...errors.matchAll(/^ \* - `([\w-]+)`: /gm)].map(([, code]) => code!);
    const [, table = ''] = /^\| `code` .*\n\| -.*\n((?:\|.*\n)+)/m.exec(read(`${folder}embedding.md`))!;
    assert.ok(codes.length > 10);
    assert.deepEqual(explained, codes, 'errors.ts');
    assert.deepEqual(
      [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, code]) => code!),
      codes,
      'embedding.md',
    );
    assert.ok(feed.includes('<Markdown>{errorCodes}</Markdown>'));
  });

  it('show the code of the examples that are built and driven, as it is', () => {
    const developers = read(`${folder}for-developers.mdx`);
    for (const path of ['react/src/Clubs.tsx', 'vue/vite.config.ts', 'vue/src/Clubs.vue', 'svelte/src/Clubs.svelte']) {
      assert.ok(developers.includes(`\n${read(`test/frameworks/${path}`).trimEnd()}\n\`\`\``), path);
    }
  });

  it('name every attribute of every element in the reference', () => {
    const embedding = read(`${folder}embedding.md`);
    for (const { attributes = [], tagName } of elements) {
      for (const { name } of attributes) assert.ok(embedding.includes(`\`${name}\``), `${tagName} ${name}`);
    }
  });
});

describe('the comparison with others', () => {
  const pictures = readdirSync('stories/side-by-side').filter((file) => file.endsWith('.webp'));

  it('has each picture that it shows, and no other', () => {
    const shown = viewNames.flatMap((view) => [
      `${view}-looks`,
      ...[view, ...peers[view].map(({ file }) => file)].flatMap((file) =>
        [320, 768, 1280].map((width) => `${file}-${width}`),
      ),
    ]);
    assert.deepEqual(pictures.toSorted(), shown.map((name) => `${name}.webp`).toSorted());
  });

  it('weighs no more than 4 MB', () => {
    const bytes = pictures.reduce((sum, file) => sum + statSync(`stories/side-by-side/${file}`).size, 0);
    assert.ok(bytes <= 4_000_000, `${bytes} bytes`);
  });

  for (const [file, language] of [
    ['side-by-side.mdx', 'en'],
    ['obok-innych.mdx', 'pl'],
  ] as const) {
    it(`${file} shows every view`, () => {
      const text = read(folder + file);
      for (const view of viewNames) assert.ok(text.includes(`{pictures('${view}', '${language}')}`), view);
    });
  }

  it('has the same points in both languages', () => {
    const rows = (file: string) =>
      read(folder + file)
        .match(/^\|.*$/gm)
        ?.map((row) => row.split(' | ').length);
    assert.deepEqual(rows('obok-innych.mdx'), rows('side-by-side.mdx'));
  });
});

describe('the page of each element', () => {
  for (const [at, { file, text }] of elementPages.entries()) {
    it(`${file} says when, when not, what to write, where it fits, what it costs and what it cannot do`, () => {
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      for (const heading of [
        'When to use it',
        'When not',
        'What to write around it',
        'Where it fits',
        'Known limits',
        'At a glance',
        'Code for each way',
      ]) {
        assert.ok(headings.includes(heading), heading);
      }
      const name = elementNames[at]!;
      assert.ok(text.includes(`factsOf('${name}')`) && text.includes(`snippetsOf('${name}'`));
      assert.match(elements.find(({ tagName }) => tagName === `ppl-${name}`)!.since ?? '', /^\d+\.\d+\.\d+$/);
    });
  }
});

describe('the Polish page of each element', () => {
  for (const [at, { file, text }] of polishPages.entries()) {
    it(`${file} says the same as its twin, and is called as in the embed builder`, () => {
      const name = elementNames[at]!;
      assert.ok(text.includes(`<Meta title="Elementy/${elementLabels[name].pl.name}"`));
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      assert.deepEqual(headings, [
        'Tak wygląda',
        'Kiedy go użyć',
        'Kiedy nie',
        'Co napisać wokół',
        'Gdzie się mieści',
        'Czego nie umie',
        'W skrócie',
        'Atrybuty',
        'Kod na każdy sposób',
      ]);
      // Each piece of advice has its twin: as many points, under as many headings.
      const points = (page: string) => page.match(/^- /gm)?.length;
      assert.equal(points(text), points(elementPages[at]!.text));
      assert.ok(text.includes(`factsOf('${name}', 'pl')`) && text.includes(`attributesOf('${name}')`));
    });
  }
});

describe('the stories', () => {
  for (const name of elementNames) {
    it(`show ${name} in every state`, () => {
      const stories = read(`stories/elements/${name}/${name}.stories.ts`);
      for (const state of [
        'Ready',
        'Loading',
        'Empty',
        'Error',
        'Stale',
        'Fallback',
        'BadData',
        'English',
        'Ukrainian',
        'Narrow',
      ]) {
        assert.match(stories, new RegExp(`^export const ${state}: Story`, 'm'));
      }
    });

    it(`show a reader at most eight of ${name}; the rest is for tests`, () => {
      const stories = read(`stories/elements/${name}/${name}.stories.ts`)
        .split(/^export const /m)
        .slice(1);
      const shown = stories.filter((story) => / ?\w+: Story = /.test(story) && !story.includes("'!dev', '!autodocs'"));
      assert.ok(shown.length > 4 && shown.length <= 8, `${shown.length}`);
    });
  }
});
