import { expect } from 'chai';
import { css, html, LitElement, type CSSResultOrNative } from 'lit';
import { LazyModules } from '../../src/controllers/lazy-modules.js';
import type { FeedError } from '../../src/feed/errors.js';

let answers: (() => Promise<{ words: string; styles?: readonly CSSResultOrNative[] }>)[] = [];

class LazyHost extends LitElement {
  readonly sheets: CSSResultOrNative[] = [];
  readonly faults: FeedError[] = [];
  readonly modules = new LazyModules(
    this,
    { words: () => answers.shift()!() },
    {
      adopt: (sheets) => this.sheets.push(...sheets),
      report: (error) => this.faults.push(error),
    },
  );

  override render() {
    const words = this.modules.need('words');
    return html`${words?.words ?? (this.modules.areAwaited ? 'loading' : 'without')}`;
  }
}
customElements.define('lazy-host', LazyHost);

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function place(...given: typeof answers): Promise<LazyHost> {
  answers = given;
  const host = new LazyHost();
  document.body.append(host);
  await host.updateComplete;
  return host;
}

const shown = (host: LazyHost) => host.renderRoot.textContent;

describe('code that is loaded when it is needed', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('is shown when it is here, with its style sheets', async () => {
    const styles = [css``];
    let arrive: () => void;
    const way = new Promise<void>((resolve) => (arrive = resolve));
    const host = await place(() => way.then(() => ({ words: 'here', styles })));
    expect(shown(host)).to.equal('loading');
    arrive!();
    await settle();
    expect([shown(host), host.modules.status('words')]).to.deep.equal(['here', 'here']);
    expect(host.sheets).to.deep.equal(styles);
  });

  it('that does not arrive is told to the page once, done without, and had when the network is back', async () => {
    const host = await place(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve({ words: 'here' }),
    );
    await settle();
    expect(shown(host)).to.equal('without');
    expect(host.faults.map(({ code, message }) => [code, message])).to.deep.equal([
      ['not-loaded', '"words" did not load: TypeError: Failed to fetch'],
    ]);
    dispatchEvent(new Event('online'));
    await settle();
    expect(shown(host)).to.equal('here');
  });

  it('that has a fault of its own is told of too', async () => {
    const host = await place(() => Promise.reject(new SyntaxError('odd')));
    await settle();
    expect(host.faults.map(({ message }) => message)).to.deep.equal(['"words" did not load: SyntaxError: odd']);
    host.remove();
  });

  it('of an element that is moved on the page still comes', async () => {
    const host = await place(() => Promise.resolve({ words: 'here' }));
    document.body.prepend(host);
    await settle();
    await host.updateComplete;
    expect(shown(host)).to.equal('here');
  });

  it('that failed is asked for again when the element comes back to the page', async () => {
    const host = await place(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve({ words: 'here' }),
    );
    await settle();
    host.remove();
    document.body.append(host);
    await settle();
    expect(shown(host)).to.equal('here');
  });
});
