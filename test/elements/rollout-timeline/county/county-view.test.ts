import { expect } from 'chai';
import { accessFaults } from '../../../support/axe.js';
import { makeFeed } from '../../../support/feed.js';
import { all, arrives, button, made, make, one, settles, stage, theProgram, words, type Shown } from '../stage.js';

const show = async (shown: Shown) => {
  const element = make({ width: '20em', ...shown, attributes: { view: 'county', ...shown.attributes } });
  await arrives(element, '.own-card');
  return element;
};

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};

describe('ppl-rollout-timeline, view="county"', () => {
  stage();

  it('says the county, its periods, what took part, and that it is one of how many', async () => {
    const element = await show({ attributes: { county: '0217' } });
    expect(words(one(element, '.county-name'))).to.equal('powiat strzeliński');
    expect(all(element, '.own-years li').map(words)).to.deep.equal([
      '2008/2009',
      '2009/2010 Strzelińskie Młodzieżowe Partnerstwo Lokalne, drugi raz',
    ]);
    expect(words(one(element, '.own-rank'))).to.equal(
      'Jeden z 46 powiatów i miast, w których działał program (2000–2010).',
    );
    expect(words(one(element, '.own-card'))).not.to.match(/brak|nie odnotowano/i);
  });

  it('is a heading under the title, without the field and the other views', async () => {
    const element = await show({ attributes: { county: '0217' } });
    expect(one(element, '.heading').localName).to.equal('h3');
    expect(one(element, '.county-name').localName).to.equal('h4');
    expect(all(element, '#find, .views, .period')).to.be.empty;
  });

  it('has the projects and clubs of a county that has some', async () => {
    const element = await show({ attributes: { county: 'chrzanowski' } });
    await until(() => all(element, '.own-more summary').length > 0);
    expect(all(element, '.own-more summary').map(words)).to.deep.equal(['Kluby (4)']);
  });

  it('counts a town of the county as a town', async () => {
    const element = await show({ attributes: { county: 'radomszczański' } });
    expect(words(one(element, '.own-years'))).to.equal('2006/2007 miasto Radomsko');
    expect(words(one(element, '.own-rank'))).to.match(/^Jedno z 46 miast i powiatów/);
  });

  it('says of a county that is not on the list first what the programme was, and names its neighbours', async () => {
    const element = await show({ attributes: { county: '0213' } });
    const said = words(one(element, '.own-facts'));
    expect(said).to.match(/^powiat milicki województwo dolnośląskie 46 z 380 powiatów i miast na prawach powiatu/);
    expect(said.indexOf('Brak odnotowanego')).to.be.greaterThan(said.indexOf('46 z 380'));
    expect(said).to.contain('powiat wołowski (2005/2006)');
  });

  it('tells no share of a feed that has a few counties only', async () => {
    const { counties, ...rest } = theProgram();
    const few = (counties as { teryt: string }[]).slice(0, 30);
    const element = await show({ attributes: { county: '0213' }, feed: { ...rest, counties: few } });
    expect(words(one(element, '.own-facts'))).not.to.match(/ z 30/);
  });

  it('lets a visitor choose where the page names no county', async () => {
    const element = await show({});
    await settles(element);
    expect(words(one(element, '.own-card'))).to.match(/^46 z 380/);
    const field = one(element, '#find') as HTMLInputElement;
    field.value = 'Strzelin';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await until(() => all(element, '.county-name').length > 0);
    expect(words(one(element, '.county-name'))).to.equal('powiat strzeliński');
  });

  it('is the same of a list that the page cuts short, and of an empty one', async () => {
    const element = await show({ attributes: { county: '0217', from: '2020' } });
    expect(all(element, '.own-years li')).to.have.length(2);
    const { counties } = theProgram();
    const empty = await show({ attributes: { county: '0217' }, feed: makeFeed({ counties, rollouts: [] }) });
    expect(words(one(empty, '.own-facts'))).to.contain('Brak odnotowanego wdrożenia programu w tym powiecie.');
  });

  it('is saved as a picture of the map on which its county is marked', async () => {
    const element = await show({ attributes: { county: '0217' } });
    await until(() => !!button(element, 'Zapisz jako obraz'));
    const { name, bytes } = await made(element, 'Zapisz jako obraz');
    expect(name).to.equal('ppl-0217.png');
    expect(bytes.length).to.be.greaterThan(10_000);
  });

  for (const lang of ['pl', 'en', 'uk']) {
    it(`is accessible and stays within 240 px, ${lang}`, async () => {
      const element = await show({ attributes: { county: '1409' }, width: '240px', lang });
      await until(() => all(element, '.actions').length > 0);
      expect(await accessFaults(element)).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('.base')!.scrollWidth).to.equal(240);
    });
  }
});
