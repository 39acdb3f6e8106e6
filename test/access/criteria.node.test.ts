// WCAG 2.2 criterion by criterion, on the built widgets, the builder, printed HTML and a publisher's report: no fault in any.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { criteria, measuredParts, type MeasureName } from '../../src/build/accessibility-criteria.js';
import * as measures from './measures.js';
import { columnNames, columnPages } from './widgets.js';

/** Those that change the page come last. */
const inOrder: readonly MeasureName[] = [
  'axe',
  'headings',
  'targets',
  'enhancedTargets',
  'enhancedContrast',
  'noTooltips',
  'reducedMotion',
  'focusOrder',
  'focusVisible',
  'focusUncovered',
  'largeText',
  'reflow',
  'textSpacing',
  'statusMessages',
  'errorsOfFields',
];

void describe('WCAG 2.2', { concurrency: false }, () => {
  const open = columnPages();

  for (const name of columnNames) {
    void it(`holds for ${name}`, async () => {
      const page = await open(name);
      const faults: Partial<Record<MeasureName, string[]>> = {};
      for (const measure of inOrder) {
        const found = await measures[measure](page);
        if (found.length > 0) faults[measure] = found;
      }
      await page.close();
      assert.deepEqual(faults, {});
    });

    // The sentences of the report name commands, files and fields, which are in no language.
    if (name === 'report') continue;
    void it(`names the languages of the parts of ${name}`, async () => {
      for (const language of ['en', 'uk'] as const) {
        const page = await open(name, language);
        assert.deepEqual(await measures.languageOfParts(page), []);
        await page.close();
      }
    });
  }

  void it('has each criterion of A and AA once, and what holds it', () => {
    assert.equal(criteria.filter(({ level }) => level !== 'AAA').length, 55);
    assert.equal(new Set(criteria.map(({ number }) => number)).size, criteria.length);
    assert.equal(measuredParts.length, columnNames.length);
    for (const { number, measures: measured = [], tests = [], none } of criteria) {
      assert.equal(measured.length + tests.length === 0, none !== undefined, number);
      for (const file of tests) assert.ok(existsSync(file), file);
      for (const one of measured) assert.ok(inOrder.includes(one) || one === 'languageOfParts', one);
    }
  });
});
