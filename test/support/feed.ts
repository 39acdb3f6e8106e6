import type { FeedLike } from '../../src/feed/index.js';
import { request, type GetText } from '../../src/feed/request.js';

type Fields = Record<string, unknown>;

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
};

/** The smallest valid feed, with collections or fields of your own; frozen, so that whoever changes it is found out. */
export const makeFeed = (fields: Fields = {}): FeedLike =>
  freeze(
    structuredClone({
      format: 'ppl-feed/1',
      updated: '2026-11-23T08:00:00Z',
      sequence: 1,
      language: 'pl',
      languages: ['pl', 'en', 'uk'],
      publisher: { name: 'Biuro programu' },
      ...fields,
    }),
  );

/** What a stubbed network was asked, in order. */
export interface Network {
  readonly asked: string[];
  restore: () => void;
}

type Answer = Response | Error | ((signal: AbortSignal) => Promise<Response>);

/**
 * Puts answers in the network's place. Each address has one answer, or a list of which each is given once and the last
 * for good; an address without one is 404.
 */
export function stubNetwork(answers: Readonly<Record<string, Answer | readonly Answer[]>>): Network {
  const real = globalThis.fetch;
  const asked: string[] = [];
  const given = new Map<string, number>();
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url);
    const path = new URL(url).pathname;
    const found = answers[url] ?? answers[path] ?? new Response('', { status: 404 });
    const all: readonly Answer[] = found instanceof Array ? found : [found];
    const count = given.get(url) ?? 0;
    given.set(url, count + 1);
    const answer = all[Math.min(count, all.length - 1)]!;
    if (answer instanceof Error) return Promise.reject(answer);
    return typeof answer === 'function' ? answer(init!.signal!) : Promise.resolve(answer.clone());
  };
  return { asked, restore: () => (globalThis.fetch = real) };
}

/** An answer that holds a feed, or anything else, as JSON. */
export const json = (value: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(value), init);

/** An answer that never comes, until the asker leaves. */
export const never = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => {
      reject(new DOMException('left', 'AbortError'));
    }),
  );

const collections = ['program', 'components', 'counties', 'networks', 'rollouts', 'projects', 'clubs', 'figures'];

/** The programme's own feed, as the sources hold it: real data for what must hold on real data. */
export async function programFeed(): Promise<FeedLike> {
  const read = async (name: string) => (await (await fetch(`/src/feed/program/${name}.json`)).json()) as unknown;
  const about = (await read('feed')) as Fields;
  const parts = await Promise.all(collections.map(async (name) => [name, await read(name)] as const));
  return { ...about, ...Object.fromEntries(parts) } as FeedLike;
}

/** How a feed's texts are had by the network, for an asker that may leave. */
export const fromNetwork =
  (signal: AbortSignal): GetText =>
  (url) =>
    request(url, signal);
