import { expect } from 'chai';
import type { PplErrorEvent } from '../../../../src/feed/events.js';
import { readState, stateText } from '../../../../src/elements/rollout-timeline/controls/address-state.js';
import { unchosen } from '../../../../src/elements/rollout-timeline/model/choice.js';
import { all, arrives, button, choose, one, show, stage, timelineFacts, words } from '../stage.js';

describe('ppl-rollout-timeline: the address of the page', () => {
  stage();
  const { href } = location;
  afterEach(() => history.replaceState(history.state, '', href));

  const part = (key: string) => new URLSearchParams(location.search).get(key);

  it('is never touched unasked', async () => {
    const element = await show();
    await choose(element, 'voivodeship', '14');
    button(element, 'Tabela').click();
    await arrives(element, '.table');
    expect(location.href).to.equal(href);
  });

  it('keeps what is chosen under the key, and no more: defaults are left out', async () => {
    const before = history.length;
    history.replaceState(history.state, '', `${href}&other=a%20b#there`);
    const element = await show({ attributes: { 'address-key': 'wdrożenia' } });
    await choose(element, 'voivodeship', '14');
    await choose(element, 'period', 'until 2008-2009');
    expect(part('wdrożenia')).to.equal('voivodeship-14.until-2008-2009');
    expect(location.href).to.contain('&other=a%20b&').and.contain('#there');
    button(element, 'Tabela').click();
    await arrives(element, '.table');
    expect(part('wdrożenia')).to.equal('table.voivodeship-14.until-2008-2009');
    button(element, 'Oś czasu').click();
    all(element, '.filters .button')[0]!.click();
    await element.updateComplete;
    expect(location.href).to.equal(`${href}&other=a%20b#there`);
    expect(history.length).to.equal(before);
  });

  it('brings back what it keeps', async () => {
    history.replaceState(history.state, '', `${href}&w=table.voivodeship-02.county-0217.down-unit`);
    const element = await show({ attributes: { 'address-key': 'w', view: 'table' } });
    await arrives(element, '.county');
    expect(all(element, 'tbody tr')).to.have.length(13);
    expect(words(one(element, '.county'))).to.contain('powiat strzeliński');
    expect(words(one(element, 'tbody .name'))).to.equal('powiat zgorzelecki');
  });

  it('gives the card a link that leads there', async () => {
    history.replaceState(history.state, '', `${href}&w=county-0217`);
    const element = await show({ attributes: { 'address-key': 'w' } });
    await arrives(element, '.copy');
    one(element, '.copy').click();
    await arrives(element, '.county .copied');
    expect(words(one(element, '.county .copied'))).to.contain('w=county-0217');
  });

  it('is not shared by two: the second one keeps nothing, and the page is told', async () => {
    await show({ attributes: { 'address-key': 'w' } });
    const codes: string[] = [];
    const listen = ({ detail }: PplErrorEvent) => codes.push(detail.code);
    document.addEventListener('ppl-error', listen);
    const second = await show({ attributes: { 'address-key': 'w' } });
    await choose(second, 'voivodeship', '14');
    document.removeEventListener('ppl-error', listen);
    expect(part('w')).to.equal(null);
    expect(codes).to.deep.equal(['invalid-attribute']);
    expect(timelineFacts(second)).to.have.length(15);
  });

  it('passes on to the one that stays, with what it keeps', async () => {
    history.replaceState(history.state, '', `${href}&w=voivodeship-14`);
    const first = await show({ attributes: { 'address-key': 'w' } });
    const second = await show({ attributes: { 'address-key': 'w' } });
    expect(timelineFacts(second)).to.have.length(54);
    // A move within the page is none.
    document.body.append(first.parentElement!);
    await second.updateComplete;
    expect(timelineFacts(second)).to.have.length(54);
    first.remove();
    await second.updateComplete;
    await second.updateComplete;
    expect(timelineFacts(second)).to.have.length(15);
    await choose(second, 'voivodeship', '02');
    expect(part('w')).to.equal('voivodeship-02');
  });

  it('keeps what was chosen in the one that stays', async () => {
    const first = await show({ attributes: { 'address-key': 'w' } });
    const second = await show({ attributes: { 'address-key': 'w' } });
    await choose(second, 'voivodeship', '14');
    expect(part('w')).to.equal(null);
    first.remove();
    await Promise.resolve();
    expect(part('w')).to.equal('voivodeship-14');
  });

  it('reads nothing but what it writes', () => {
    const choice = {
      voivodeship: '14',
      period: '2003-2004',
      until: true,
      county: '0217',
      sort: { key: 'unit', descending: true },
    } as const;
    expect(readState(stateText({ choice, view: 'map' }))).to.deep.equal({ choice, view: 'map' });
    expect(stateText({ choice: unchosen, view: undefined })).to.equal('');
    for (const nonsense of ['', '...', 'voivodeship-1', 'county-<b>', 'by-id', 'only-x-y', '__proto__', 'view-table']) {
      expect(readState(nonsense), nonsense).to.deep.equal({ choice: {}, view: undefined });
    }
  });
});
