import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { HandClock } from '../support/hand-clock.js';

const clock = new HandClock();

class AnnouncingHost extends LitElement {
  readonly announcer = new Announcer(this, 600, clock);
  override render() {
    return html`${this.announcer.regions()}`;
  }
}
customElements.define('announcing-host', AnnouncingHost);

describe('an announcement', () => {
  let host: AnnouncingHost;
  const said = async () => {
    await host.updateComplete;
    return [...host.renderRoot.querySelectorAll('[aria-live]')].map((region) => region.textContent);
  };

  beforeEach(() => {
    host = new AnnouncingHost();
    document.body.append(host);
  });

  afterEach(() => host.remove());

  it('is made in regions that are there from the start', async () => {
    expect(await said()).to.deep.equal(['', '']);
  });

  it('waits until nothing more happens, and says the last alone', async () => {
    host.announcer.say('one');
    clock.pass(400);
    host.announcer.say('two');
    clock.pass(400);
    expect(await said()).to.deep.equal(['', '']);
    clock.pass(200);
    expect(await said()).to.deep.equal(['two', '']);
  });

  it('is made again in the other region, the same words too', async () => {
    host.announcer.say(() => 'same');
    clock.pass(600);
    host.announcer.say(() => 'same');
    clock.pass(600);
    expect(await said()).to.deep.equal(['', 'same']);
  });

  it('is taken back with the element', async () => {
    host.announcer.say('one');
    host.remove();
    clock.pass(600);
    expect(host.announcer.said).to.deep.equal(['', '']);
  });
});
