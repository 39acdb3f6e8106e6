import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from './compare.js';
import { fingerprintOf, readPicture, readReference, rounded, writeReference, type Picture } from './picture.js';

/** White, with a grey frame, and letters' worth of greys between them. */
function picture(width = 40, height = 30): Picture {
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let x = 0; x < width; x++) pixels.fill(0x6f, x * 4, x * 4 + 3);
  for (let shade = 0; shade < 256; shade++) {
    pixels.fill(shade, (width * 2 + shade) * 4, (width * 2 + shade) * 4 + 3);
    pixels[(width * 10 + shade) * 4] = shade;
  }
  return { width, height, pixels };
}

/** The same with another colour at one place. */
function changed(original: Picture, x: number, y: number, colour: readonly [number, number, number]): Picture {
  const pixels = Buffer.from(original.pixels);
  pixels.set(colour, (y * original.width + x) * 4);
  return { ...original, pixels };
}

describe('a reference', () => {
  it('is a PNG that another reader reads', () => {
    const read = readPicture(writeReference(picture()));
    assert.deepEqual(read, rounded(picture()));
  });

  it('carries the fingerprint of the exact pixels', () => {
    assert.equal(readReference(writeReference(picture())).fingerprint, fingerprintOf(picture()));
  });

  it('keeps frequent colours, and rare ones within 18 of 255 levels', () => {
    const { pixels } = rounded(picture());
    const original = picture().pixels;
    assert.equal(pixels[0], 0x6f);
    for (let at = 0; at < pixels.length; at++) assert.ok(Math.abs(pixels[at]! - original[at]!) <= 18);
  });
});

describe('a comparison', () => {
  const reference = readReference(writeReference(picture()));

  it('passes the same picture', () => {
    assert.equal(compare(picture(), reference), undefined);
  });

  it('finds one pixel, and where it is', () => {
    const difference = compare(changed(picture(), 12, 25, [200, 0, 0]), reference);
    assert.equal(difference?.pixels, 1);
    assert.deepEqual(difference?.box, { left: 12, top: 25, right: 13, bottom: 26 });
  });

  it('finds a rare colour that is another one by a single level', () => {
    assert.ok(compare(changed(picture(), 0, 10, [1, 255, 255]), reference));
  });

  it('finds a picture of another size', () => {
    assert.ok((compare(picture(40, 31), reference)?.pixels ?? 0) >= 40);
    assert.ok((compare(picture(41, 30), reference)?.pixels ?? 0) >= 30);
  });

  it('fails a reference that has lost its fingerprint', () => {
    assert.ok(compare(picture(), { ...reference, fingerprint: undefined }));
  });
});
