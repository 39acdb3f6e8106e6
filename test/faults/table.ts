// What a reader sees of each fault: the client's table.
import assert from 'node:assert/strict';
import type { ErrorCode } from '../../src/feed/errors.js';
import { faults, type Fault } from '../support/fault-server.js';
import { publication } from './publications.js';
import type { Visits } from './visits.js';

interface Expected {
  /** Absent: the content shows. */
  readonly code?: ErrorCode;
  /** What the reader is told to do. */
  readonly advice?: RegExp;
  /** How often the address is asked; absent where the browser asks again by itself. */
  readonly asks?: number;
  /** What `ppl-load` says was wrong; absent: nothing. */
  readonly leftOut?: readonly string[];
}

const content: Expected = { asks: 1 };
/** Shown with letters that may be wrong, which is said. */
const misread: Expected = { asks: 1, leftOut: ['feed encoding'] };
/** All that may pass is asked for again; here twice. */
const tries = 3;
const connection = { code: 'network', advice: /Sprawdź połączenie z internetem/ } as const;
const server = (code: 'http' | 'timeout', asks: number): Expected => ({ code, advice: /Serwer z danymi/, asks });
const damaged = (code: 'truncated' | 'not-a-feed'): Expected => ({ code, advice: /niepełne albo uszkodzone/, asks: 1 });

/** What comes of each fault of a feed that is one file. */
export const ofFeed: Readonly<Record<Fault, Expected>> = {
  none: content,
  refused: connection,
  'status-403': server('http', 1),
  'status-404': server('http', 1),
  // When to ask again may be read only where the publisher's server lets other sites do so.
  'status-429': server('http', 1),
  'status-500': server('http', tries),
  'status-503': server('http', tries),
  'retry-in-a-day': server('http', 1),
  'retry-at-once': server('http', tries),
  'not-modified': server('http', 1),
  'no-content': damaged('not-a-feed'),
  // Twenty redirects each, then no answer that a script may look into.
  'redirect-loop': { ...connection, asks: 21 * tries },
  'no-cors': { ...connection, asks: tries },
  silent: server('timeout', 1),
  stalled: server('timeout', 1),
  'late-headers': content,
  slow: content,
  'cut-body': { ...connection, asks: tries },
  'cut-json': damaged('truncated'),
  'cut-gzip': damaged('truncated'),
  'gzip-of-100-mb': damaged('not-a-feed'),
  'byte-order-mark': content,
  'windows-1250': misread,
  'utf-16': misread,
  'mixed-encodings': misread,
  'octet-stream': content,
  'web-page': { code: 'html', advice: /Wi-Fi/, asks: 1 },
  empty: damaged('not-a-feed'),
  null: damaged('not-a-feed'),
  'another-json': damaged('not-a-feed'),
  'another-list': damaged('not-a-feed'),
  'absurd-sequence': content,
  'negative-sequence': content,
  'broken-sequence': content,
  'newer-minor': content,
  'newer-major': { code: 'format', advice: /nowszą postać/, asks: 1 },
};

const asPart = (fault: Fault, expected: Expected): Expected => {
  const { code, asks } = expected;
  if (fault === 'newer-major') return content;
  if (fault === 'gzip-of-100-mb') return { ...expected, asks: 2 };
  // A server that refuses, or says nothing, is asked once more, with the feed before: its parts may have other names by now.
  if (code === 'network' || code === 'http' || code === 'timeout')
    return { ...expected, ...(asks ? { asks: 2 * asks } : {}) };
  // What it says is what the feed promised, letter by letter.
  if (fault === 'windows-1250' || fault === 'utf-16') return { ...expected, leftOut: ['figures encoding'] };
  if (!code && fault !== 'byte-order-mark' && fault !== 'mixed-encodings') return expected;
  return { code: 'corrupt', advice: /niepełne albo uszkodzone/, asks: 4 };
};

/** What comes of each fault of a part with a hash: what is not that part, byte by byte, is none. */
export const ofPart = Object.fromEntries(
  Object.entries(ofFeed).map(([fault, expected]) => [fault, asPart(fault as Fault, expected)]),
) as Record<Fault, Expected>;

/** Loads the page once for each fault of one path, and compares. */
export async function compareTable(
  visits: Visits,
  path: string,
  expected: Readonly<Record<Fault, Expected>>,
): Promise<void> {
  await visits.begin();
  const { files } = publication(1, path === 'feed.json' ? 'whole' : 'parts with hashes');
  visits.publish(files);
  visits.setFaults(() => 'none');
  const tab = await visits.open();
  for (const fault of Object.keys(faults) as Fault[]) {
    visits.setFaults((asked) => (asked === path ? fault : 'none'));
    visits.server.asked.length = 0;
    await visits.load(tab, {});
    const { states, text, buttons } = await tab.see();
    const { code, advice = /./, asks, leftOut = [] } = expected[fault];
    const what = `${path} ${fault}: ${text}`;
    assert.deepEqual(states, [code ? 'error' : 'ready'], what);
    assert.deepEqual(await tab.told(), [code ?? 'load'], what);
    assert.deepEqual(await tab.leftOut(), leftOut, what);
    assert.match(text, advice, what);
    assert.equal(buttons.length, code ? 1 : 0, what);
    const count = visits.server.asked.filter((asked) => asked === `/feed/${path}`).length;
    assert.equal(count, asks ?? count, what);
    assert.deepEqual(await tab.thrown(), [], what);
  }
}
