import { expect } from 'chai';
import type { FeedError } from '../../src/feed/errors.js';
import { request as requestWith } from '../../src/feed/request.js';
import { useRetryTimings } from '../../src/feed/retry.js';
import { currentTimings } from '../../src/feed/timings.js';
import { never, stubNetwork, type Network } from '../support/feed.js';

const url = 'https://feed.test/feed.json';

const timings = { ...currentTimings(), silence: 60 };
const request = (url: string, signal: AbortSignal) => requestWith(url, signal, timings);

const failure = async (promise: Promise<unknown>): Promise<FeedError> =>
  promise.then(
    () => expect.fail('there was no error'),
    (error: unknown) => error as FeedError,
  );

describe('request', () => {
  let network: Network | undefined;
  let asker: AbortController;
  let restoreTimings: () => void;

  beforeEach(() => {
    asker = new AbortController();
    restoreTimings = useRetryTimings({ retries: [1, 1, 1] });
  });

  afterEach(() => {
    restoreTimings();
    asker.abort();
    network?.restore();
  });

  it('gives up on an answer whose body never ends, and does not ask again', async () => {
    network = stubNetwork({
      [url]: (signal) => {
        const body = new ReadableStream<Uint8Array>({
          start(to) {
            to.enqueue(new Uint8Array(9));
            signal.addEventListener('abort', () => to.error(new DOMException('left', 'AbortError')));
          },
        });
        return Promise.resolve(new Response(body));
      },
    });
    const error = await failure(request(url, asker.signal));
    expect(error).to.include({ name: 'FeedError', code: 'timeout', url });
    expect(network.asked).to.have.length(1);
  });

  it('takes an answer that is slow as long as it is not silent', async () => {
    network = stubNetwork({
      [url]: () => {
        let pieces = 0;
        const body = new ReadableStream<Uint8Array>({
          async pull(to) {
            await new Promise((resolve) => setTimeout(resolve, 20));
            if (++pieces > 8) to.close();
            else to.enqueue(new TextEncoder().encode(`${pieces}`));
          },
        });
        return Promise.resolve(new Response(body));
      },
    });
    expect(await request(url, asker.signal)).to.equal('12345678');
  });

  it('reads no more of an answer than anybody could use', async () => {
    const piece = new Uint8Array(8_000_000);
    let pieces = 0;
    network = stubNetwork({
      [url]: () =>
        Promise.resolve(
          new Response(
            new ReadableStream<Uint8Array>({
              pull(to) {
                pieces++;
                to.enqueue(piece);
              },
            }),
          ),
        ),
    });
    expect(await failure(request(url, asker.signal))).to.include({ code: 'not-a-feed', url });
    expect(pieces).to.be.below(12);
    expect(network.asked).to.have.length(1);
  });

  for (const status of [400, 401, 403, 404, 410]) {
    it(`asks once when the answer is ${status}`, async () => {
      network = stubNetwork({ [url]: new Response('', { status }) });
      expect((await failure(request(url, asker.signal))).code).to.equal('http');
      expect(network.asked).to.have.length(1);
    });
  }

  for (const status of [408, 500, 502, 503]) {
    it(`asks again after ${status}, and comes to an end`, async () => {
      network = stubNetwork({ [url]: new Response('', { status }) });
      expect((await failure(request(url, asker.signal))).message).to.contain(String(status));
      expect(network.asked).to.have.length(4);
    });
  }

  it('asks again after 429 only when the server says when', async () => {
    const busy = new Response('', { status: 429, headers: { 'retry-after': '0' } });
    network = stubNetwork({ [url]: [busy, new Response('ok')], '/none': new Response('', { status: 429 }) });
    expect(await request(url, asker.signal)).to.equal('ok');
    expect(network.asked).to.have.length(2);
    expect((await failure(request('https://feed.test/none', asker.signal))).code).to.equal('http');
    expect(network.asked).to.have.length(3);
  });

  it('does not wait for a Retry-After of a day', async () => {
    network = stubNetwork({ [url]: new Response('', { status: 503, headers: { 'retry-after': '86400' } }) });
    expect((await failure(request(url, asker.signal))).code).to.equal('http');
    expect(network.asked).to.have.length(1);
  });

  it('goes by the clock of the server, or by none, where that of the device is years behind', async () => {
    const later = new Date(Date.now() + 10 * 365 * 86_400_000).toUTCString();
    const busy = (headers: Record<string, string>) => new Response('', { status: 503, headers });
    network = stubNetwork({
      [url]: [busy({ 'retry-after': later, date: later }), new Response('by its clock')],
      '/none': [busy({ 'retry-after': later }), new Response('by none')],
    });
    expect(await request(url, asker.signal)).to.equal('by its clock');
    expect(await request('https://feed.test/none', asker.signal)).to.equal('by none');
    expect(network.asked).to.have.length(4);
  });

  it('passes a short outage', async () => {
    network = stubNetwork({ [url]: [new TypeError('offline'), new TypeError('offline'), new Response('back')] });
    expect(await request(url, asker.signal)).to.equal('back');
  });

  it('says that the network gave no answer', async () => {
    network = stubNetwork({ [url]: new TypeError('offline') });
    expect((await failure(request(url, asker.signal))).code).to.equal('network');
  });

  it('asks once however many ask, and keeps no failure', async () => {
    network = stubNetwork({ [url]: [new Response('', { status: 404 }), new Response('ok')] });
    const first = await Promise.allSettled([request(url, asker.signal), request(url, asker.signal)]);
    expect(first.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(network.asked).to.have.length(1);
    expect(await request(url, asker.signal)).to.equal('ok');
  });

  it('joins no request that may be answered by the browser when what is there now is wanted', async () => {
    network = stubNetwork({ [url]: [new Response('before'), new Response('now')] });
    const first = request(url, asker.signal);
    const again = [requestWith(url, asker.signal, timings, true), requestWith(url, asker.signal, timings, true)];
    expect(await Promise.all(again)).to.deep.equal(['now', 'now']);
    expect(await first).to.equal('before');
    expect(network.asked).to.have.length(2);
  });

  it('keeps an answer while somebody who asked for it stays', async () => {
    network = stubNetwork({ [url]: new Response('ok') });
    await request(url, asker.signal);
    await request(url, asker.signal);
    expect(network.asked).to.have.length(1);
    asker.abort();
    asker = new AbortController();
    await request(url, asker.signal);
    expect(network.asked).to.have.length(2);
  });

  it('stops asking when the last asker leaves, and not before', async () => {
    let stopped = false;
    network = stubNetwork({
      [url]: (signal) => {
        signal.addEventListener('abort', () => (stopped = true));
        return never(signal);
      },
    });
    const other = new AbortController();
    const answers = [asker, other].map(({ signal }) => failure(requestWith(url, signal)));
    asker.abort();
    await answers[0];
    expect(stopped).to.equal(false);
    other.abort();
    await answers[1];
    expect(stopped).to.equal(true);
  });

  it('sends no cookies, no referrer and no header that would need a preflight', async () => {
    const real = globalThis.fetch;
    let sent: RequestInit | undefined;
    globalThis.fetch = (_, init) => {
      sent = init;
      return Promise.resolve(new Response('ok'));
    };
    await request(url, asker.signal).finally(() => (globalThis.fetch = real));
    expect(sent).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(sent).not.to.have.property('headers');
  });
});
