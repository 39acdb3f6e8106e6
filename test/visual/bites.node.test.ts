// That the pictures are the same twice, and see what a reviewer would overlook.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { compare, type Difference } from './compare.js';
import type { View, Width } from './matrix.js';
import { readReference, writeReference, type Reference } from './picture.js';
import { buildStorybook, Studio } from './studio.js';

const view: View = {
  story: 'elements-key-figures--ready',
  look: 'light',
  language: 'pl',
  widths: [320, 1280],
  whole: true,
};

describe('a picture of a story', () => {
  const given = process.env['PPL_STORYBOOK'];
  let storybook: string;
  let studio: Studio;
  let references: Map<Width, Reference>;

  const differences = async (style: string): Promise<(Difference | undefined)[]> => {
    const pictures = await studio.photograph(view, style);
    return [...pictures].map(([width, picture]) => compare(picture, references.get(width)!));
  };

  before(async () => {
    storybook = given ?? (await buildStorybook());
    studio = await Studio.open(storybook);
    const pictures = await studio.photograph(view);
    references = new Map([...pictures].map(([width, picture]) => [width, readReference(writeReference(picture))]));
  });

  after(async () => {
    await studio.close();
    if (given === undefined) await rm(storybook, { recursive: true, force: true });
  });

  it('is the same when it is taken again', async () => {
    assert.deepEqual(await differences(''), [undefined, undefined]);
  });

  it('is the same with a style that changes nothing, so what follows is due to the change', async () => {
    assert.deepEqual(await differences('[part~="heading"] { position: relative; }'), [undefined, undefined]);
  });

  it('is another one when one line of text moves by 2 px', async () => {
    const style = '[part~="heading"] { position: relative; inset-block-start: 2px; }';
    for (const difference of await differences(style)) {
      assert.ok(difference?.box, 'the shift is not seen');
      assert.ok(difference.box.bottom - difference.box.top < 100, 'and only there');
    }
  });

  it('is another one when a line is 1 px thicker', async () => {
    for (const difference of await differences('[part~="source"] { border-block-start-width: 2px; }')) {
      assert.ok(difference, 'the line is not seen');
    }
  });

  it('is another one when one colour changes by one level', async () => {
    const [before, changed] = ['#54595c', '#54595d'].map((colour) => `.stage { --ppl-color-text-muted: ${colour}; }`);
    assert.deepEqual(await differences(before!), [undefined, undefined], 'the colour that it has');
    for (const difference of await differences(changed!)) assert.ok(difference, 'the colour is not seen');
  });
});
