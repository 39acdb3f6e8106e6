import { expect } from 'chai';
import { Resource } from '../../src/loading/resource.js';

/** A load whose end the test decides. */
function controlled() {
  const calls: { signal: AbortSignal; resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const load = (signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      calls.push({ signal, resolve, reject });
    });
  return { calls, load };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('something that is loaded when it is needed', () => {
  it('is asked for once, and is here for whoever needs it then', async () => {
    const { calls, load } = controlled();
    let settled = 0;
    const resource = new Resource(load, () => settled++);
    expect(resource.status).to.equal('absent');
    expect(resource.need()).to.equal(undefined);
    expect(resource.need()).to.equal(undefined);
    expect(resource.status).to.equal('coming');
    expect(resource.isAwaited).to.equal(true);
    calls[0]!.resolve('here');
    await settle();
    expect(resource.need()).to.equal('here');
    expect([resource.status, calls.length, settled]).to.deep.equal(['here', 1, 1]);
  });

  it('that failed is not asked for again by a need, but by a wish', async () => {
    const { calls, load } = controlled();
    const resource = new Resource(load, () => undefined);
    resource.need();
    const error = new Error('lost');
    calls[0]!.reject(error);
    await settle();
    expect([resource.status, resource.error]).to.deep.equal(['failed', error]);
    resource.need();
    expect(calls.length).to.equal(1);
    resource.retry();
    // Who asks again shows meanwhile what there is without it.
    expect([resource.status, resource.isAwaited]).to.deep.equal(['coming', false]);
    calls[1]!.resolve('here');
    await settle();
    expect([resource.status, resource.value, resource.error]).to.deep.equal(['here', 'here', undefined]);
    resource.stop();
  });

  it('that failed is asked for again when the browser is online, as often as it takes', async () => {
    const { calls, load } = controlled();
    const resource = new Resource(load, () => undefined);
    resource.need();
    for (let times = 1; times <= 3; times++) {
      calls[times - 1]!.reject(new Error('lost'));
      await settle();
      dispatchEvent(new Event('online'));
      expect(calls.length).to.equal(times + 1);
    }
    calls[3]!.resolve('here');
    await settle();
    dispatchEvent(new Event('online'));
    expect([resource.value, calls.length]).to.deep.equal(['here', 4]);
  });

  it('that nobody waits for any more is aborted, says nothing, and can be needed again', async () => {
    const { calls, load } = controlled();
    let settled = 0;
    const resource = new Resource(load, () => settled++);
    resource.need();
    resource.stop();
    expect(calls[0]!.signal.aborted).to.equal(true);
    calls[0]!.resolve('late');
    await settle();
    expect([resource.status, resource.value, settled]).to.deep.equal(['absent', undefined, 0]);
    dispatchEvent(new Event('online'));
    expect(calls.length).to.equal(1);
    resource.need();
    calls[1]!.resolve('here');
    await settle();
    expect(resource.value).to.equal('here');
  });

  it('keeps what is here while it is asked for again, and when that fails', async () => {
    const { calls, load } = controlled();
    const resource = new Resource(load, () => undefined);
    resource.need();
    calls[0]!.resolve('first');
    await settle();
    resource.retry();
    expect(resource.value).to.equal('first');
    calls[1]!.reject(new Error('lost'));
    await settle();
    expect([resource.status, resource.value]).to.deep.equal(['failed', 'first']);
    resource.stop();
  });
});
