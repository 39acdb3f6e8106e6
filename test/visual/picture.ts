import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Opaque pixels, four bytes each: red, green, blue, and 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** What a reference is compared by. */
export interface Reference {
  readonly picture: Picture;
  readonly fingerprint: string | undefined;
}

const keyword = 'Fingerprint';

export function readPicture(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, pixels: data };
}

/** The same for two pictures only if each pixel of both is the same, to the last bit. */
export function fingerprintOf({ width, height, pixels }: Picture): string {
  return createHash('sha256').update(`${width}x${height}:`).update(pixels).digest('hex');
}

export function readReference(png: Buffer): Reference {
  const at = png.indexOf(`tEXt${keyword}\0`, 0, 'latin1');
  const start = at + 4 + keyword.length + 1;
  const fingerprint = at < 0 ? undefined : png.toString('latin1', start, start + 64);
  return { picture: readPicture(png), fingerprint };
}

/**
 * A picture as a file to be kept. Letters with smooth edges have a thousand colours, and would weigh three times as much:
 * colours that cover less than a thousandth are rounded, for the eye alone. What is compared is the fingerprint of
 * the exact pixels, which the file carries along.
 */
export function writeReference(picture: Picture): Buffer {
  return writePng(rounded(picture), fingerprintOf(picture));
}

const colourAt = (pixels: Buffer, at: number) => pixels.readUIntBE(at, 3);

/** The same picture in 256 colours or fewer. Those that cover a thousandth or more stay as they are. */
export function rounded({ width, height, pixels }: Picture): Picture {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  for (const levels of [16, 8, 4]) {
    const step = 255 / (levels - 1);
    const near = (channel: number) => Math.round(Math.round((channel & 255) / step) * step);
    const becomes = new Map<number, number>();
    for (const [colour, count] of counts) {
      const exact = count * 1000 >= width * height;
      const other = near(colour >> 16) * 65536 + near(colour >> 8) * 256 + near(colour);
      becomes.set(colour, exact ? colour : other);
    }
    if (new Set(becomes.values()).size > 256) continue;
    const result = Buffer.alloc(pixels.length, 255);
    for (let at = 0; at < pixels.length; at += 4) {
      result.writeUIntBE(becomes.get(colourAt(pixels, at))!, at, 3);
    }
    return { width, height, pixels: result };
  }
  throw new Error('More than 192 colours cover a thousandth each: this is no picture of a widget.');
}

function writePng({ width, height, pixels }: Picture, fingerprint: string): Buffer {
  const palette = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      const colour = colourAt(pixels, at);
      const index = palette.get(colour) ?? palette.size;
      if (index === palette.size) palette.set(colour, index);
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, index] of palette) colours.writeUIntBE(colour, index * 3, 3);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`${keyword}\0${fingerprint}`, 'latin1')),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
