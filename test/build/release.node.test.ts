import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { billOfMaterials, packagesIn, type Bill } from '../../src/build/release/bill-of-materials.js';
import { blanks, undated } from '../../src/build/release/blanks.js';
import { differences, hashesOf } from '../../src/build/release/trees.js';

const filledIn = {
  name: '@office/ppl-widgets',
  author: 'Urząd Marszałkowski (https://urzad.gov.pl)',
  repository: { type: 'git', url: 'git+https://git.urzad.gov.pl/ppl-widgets.git' },
  homepage: 'https://widgety.urzad.gov.pl/',
  bugs: { email: 'widgety@urzad.gov.pl' },
};
const licence = 'MIT License\n\nCopyright (c) 2026 Urząd Marszałkowski\n\nPermission …';

describe('what a release asks to be filled in', () => {
  it('is nothing when all is there', () => {
    assert.deepEqual(blanks(filledIn, licence), []);
  });

  for (const [field, wrong] of Object.entries({
    name: ['', 'Two Words', undefined],
    author: [undefined, 'ppl-widgets contributors'],
    repository: [undefined, 'github:nobody', 'https://git.example/ppl-widgets'],
    homepage: [undefined, 'http://widgety.urzad.gov.pl', 'https://widgets.example/'],
    bugs: [undefined, {}, { url: 'https://issues.example/' }],
  })) {
    for (const value of wrong) {
      it(`names "${field}" when it is ${JSON.stringify(value)}`, () => {
        const found = blanks({ ...filledIn, [field]: value }, licence);
        assert.equal(found.length, 1);
        assert.ok(found[0]!.startsWith(`package.json, "${field}"`), found[0]);
      });
    }
  }

  it('names the holder of the rights when it is nobody', () => {
    for (const text of [licence.replace('Urząd Marszałkowski', 'ppl-widgets contributors'), 'MIT License']) {
      assert.match(blanks(filledIn, text).join(), /^LICENSE/);
    }
  });
});

describe('what a release asks of the changelog', () => {
  it('is the version, with its day', () => {
    assert.deepEqual(undated('1.2.0', '# Changelog\n\n## 1.2.0 (2026-12-31)\n'), []);
    assert.match(undated('1.2.0', '## 1.2.0 (unreleased)\n').join(), /"## 1\.2\.0": the day of the release/);
    for (const other of ['', '## 1.2.01 (2026-12-31)\n', '## 1.2.0-beta (2026-12-31)\n']) {
      assert.match(undated('1.2.0', other).join(), /has no part/);
    }
  });
});

describe('the bill of materials', () => {
  const whole: Bill = {
    serialNumber: 'urn:uuid:1',
    metadata: { timestamp: 'now', component: { 'bom-ref': 'ours@1.0.0', name: 'folder' } },
    components: ['lit@3.3.3', 'lit-html@3.3.3', 'csv@1.0.0', 'chars@1.0.0', 'tool@1.0.0'].map((ref) => ({
      'bom-ref': ref,
    })),
    dependencies: [
      { ref: 'ours@1.0.0', dependsOn: ['lit@3.3.3', 'csv@1.0.0', 'tool@1.0.0'] },
      { ref: 'lit@3.3.3', dependsOn: ['lit-html@3.3.3'] },
      { ref: 'lit-html@3.3.3' },
      { ref: 'csv@1.0.0', dependsOn: ['chars@1.0.0'] },
      { ref: 'chars@1.0.0' },
      { ref: 'tool@1.0.0', dependsOn: ['lit@3.3.3'] },
    ],
  };
  const reach = { name: 'ours', dependencies: ['lit'], bundled: ['csv@1.0.0'], date: '2026-11-29' };

  it('has what is installed with the package and what is in its files, with all that they need, and no tool', () => {
    const bill = billOfMaterials(whole, reach);
    assert.deepEqual(
      bill.components.map((component) => component['bom-ref']),
      ['lit@3.3.3', 'lit-html@3.3.3', 'csv@1.0.0', 'chars@1.0.0'],
    );
    assert.deepEqual(bill.dependencies[0], { ref: 'ours@1.0.0', dependsOn: ['lit@3.3.3', 'csv@1.0.0'] });
    assert.ok(!bill.dependencies.some(({ ref }) => ref === 'tool@1.0.0'));
  });

  it('is the same for the same sources', () => {
    const { serialNumber, metadata } = billOfMaterials(whole, reach);
    assert.equal(serialNumber, undefined);
    assert.deepEqual(metadata, { timestamp: '2026-11-29', component: { 'bom-ref': 'ours@1.0.0', name: 'ours' } });
  });

  it('does not pass over what npm does not know', () => {
    assert.throws(() => billOfMaterials(whole, { ...reach, bundled: ['csv@2.0.0'] }), /csv@2\.0\.0/);
    assert.throws(() => billOfMaterials(whole, { ...reach, dependencies: ['zod'] }), /zod/);
  });

  it('reads both lists of licences', () => {
    const text = '## csv-parse 7.0.3 (MIT)\n\nwords\n## @lit/localize - 0.12.2 (BSD-3-Clause)\n';
    assert.deepEqual(packagesIn(text), ['csv-parse@7.0.3', '@lit/localize@0.12.2']);
  });
});

describe('two builds', () => {
  it('are compared byte by byte, files that only one has included', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trees-'));
    try {
      await mkdir(join(folder, 'in'));
      await writeFile(join(folder, 'same'), '1');
      await writeFile(join(folder, 'in/other'), '2');
      const one = await hashesOf(folder);
      await writeFile(join(folder, 'in/other'), '3');
      await writeFile(join(folder, 'more'), '');
      assert.deepEqual([...one.keys()], ['in/other', 'same']);
      assert.deepEqual(differences(one, await hashesOf(folder)), ['in/other', 'more']);
      assert.deepEqual(differences(one, one), []);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the release workflow', () => {
  it('hands out only what the rehearsal made, with provenance, and runs the whole check before', async () => {
    const workflow = (await readFile('.github/workflows/release.yml', 'utf8')).replace(/^ *#.*$/gm, '');
    const at = (text: string) => {
      const index = workflow.indexOf(text);
      assert.notEqual(index, -1, text);
      return index;
    };
    assert.ok(at('.ci/run') < at('npm run release'));
    assert.ok(at('npm run release') < at('npm publish --provenance'));
    assert.doesNotMatch(workflow, /npm run release -- --dry-run/);
    // Actions of others by the commit, or none: a tag can be moved.
    for (const [, action] of workflow.matchAll(/uses: (\S+)/g)) assert.match(action!, /^actions\/|@[\da-f]{40}$/);
  });
});
