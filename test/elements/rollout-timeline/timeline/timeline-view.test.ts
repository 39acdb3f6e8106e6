import { expect } from 'chai';
import { brokenWords } from '../../../support/broken-words.js';
import { emulateMedia, itWithMedia } from '../../../support/media.js';
import { all, arrives, feedOf, make, one, rollout, settles, show, stage, theProgram, seen } from '../stage.js';

/** The programme's own feed, with further rollouts. */
const extended = (...more: readonly (readonly [county: string, from: number, to?: number])[]) => {
  const program = theProgram();
  const rollouts = more.map(([code, from, to], at) => rollout(`more-${at}`, code, from, to ?? from));
  return { ...program, rollouts: [...(program['rollouts'] as readonly unknown[]), ...rollouts] };
};
const gaps = (element: Element) => all(element, '.gap b').map(seen);
const isMatrix = (element: Element) => getComputedStyle(one(element, '.periods')).display === 'grid';

describe('ppl-rollout-timeline: the timeline as it grows', () => {
  stage();

  for (const [what, more] of [
    ['one wave after a gap of years', [['0217', 2026, 2027]]],
    ['one wave after a short gap', [['0217', 2012, 2013]]],
    [
      'two waves, each after a gap',
      [
        ['0217', 2012, 2013],
        ['0224', 2026, 2027],
      ],
    ],
    [
      'three waves in a row',
      [
        ['0217', 2010, 2011],
        ['0217', 2011, 2012],
        ['0224', 2012, 2013],
      ],
    ],
    [
      'single years',
      [
        ['0217', 2011],
        ['0224', 2013],
        ['1205', 2014],
      ],
    ],
    ['a wave before all', [['0217', 1995, 1996]]],
  ] as const) {
    it(`stays a matrix with ${what}, and no word in it is broken`, async () => {
      const element = await show({ feed: extended(...more), width: '88em', attributes: { county: '0217' } });
      expect(isMatrix(element)).to.equal(true);
      expect(brokenWords(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  for (const lang of ['pl', 'en', 'uk']) {
    it(`is a matrix in a page of 1,280 px, in ${lang}, under one unbroken run of steps`, async () => {
      const element = await show({ width: '78.5em', attributes: { county: '0217', lang } });
      expect(isMatrix(element)).to.equal(true);
      expect(brokenWords(element)).to.deep.equal([]);
      await arrives(element, '#find');
      const steps = all(element, '.period').map((period) => {
        const { gridColumnStart, gridColumnEnd, blockSize } = getComputedStyle(period, '::before');
        const from = Number(gridColumnStart);
        return { from, to: from + Number(/^span (\d+)$/.exec(gridColumnEnd)![1]), height: parseFloat(blockSize) };
      });
      expect(steps).to.have.length(7);
      steps.slice(1).forEach(({ from, height }, at) => {
        expect(from).to.equal(steps[at]!.to);
        expect(height).to.be.above(steps[at]!.height);
      });
    });
  }

  it('names in a gap no year that has a rollout', async () => {
    const wave = (from: number) => rollout(`w${from}`, '0201', from, from + 1);
    const year = (from: number) => rollout(`y${from}`, '0201', from);
    const shown = async (...rollouts: readonly unknown[]) => gaps(await show({ feed: feedOf(rollouts) }));
    expect(await shown(wave(2009), wave(2026))).to.deep.equal(['2011–2025']);
    expect(await shown(wave(2000), wave(2003))).to.deep.equal(['2002']);
    expect(await shown(wave(2006), wave(2008))).to.deep.equal(['2007/2008']);
    expect(await shown(year(2000), wave(2003))).to.deep.equal(['2001–2002']);
    expect(await shown(wave(2009), year(2012))).to.deep.equal(['2011']);
    const map = make({ feed: feedOf([wave(2009), wave(2026)]), attributes: { view: 'map' } });
    await arrives(map, '.wave-gap');
    expect(seen(one(map, '.wave-gap'))).to.contain('2011–2025');
  });

  it('draws no sequence of periods that overlap', async () => {
    for (const periods of [
      [
        [2000, 2010],
        [2003, 2005],
      ],
      [
        [2004, 2004],
        [2004, 2005],
      ],
      [
        [2004, 2006],
        [2005, 2007],
        [2008, 2009],
      ],
    ] as const) {
      const element = await show({
        feed: feedOf(periods.map(([from, to], at) => rollout(`r${at}`, '0201', from, to))),
      });
      expect(isMatrix(element), JSON.stringify(periods)).to.equal(false);
      expect(all(element, '.period')).to.have.length(periods.length);
    }
    const inTurn = [rollout('a', '0201', 2003, 2004), rollout('b', '0201', 2004, 2005), rollout('c', '1203', 2005)];
    expect(isMatrix(await show({ feed: feedOf(inTurn) }))).to.equal(true);
  });
});

describe('ppl-rollout-timeline: on paper', () => {
  stage();
  afterEach(() => emulateMedia({ media: 'screen' }));

  itWithMedia(
    'is a list, whose headings go with what they head, and tells first from again without backgrounds',
    async () => {
      const element = await show({ width: '78em', attributes: { county: '0217' } });
      expect(isMatrix(element)).to.equal(true);
      await emulateMedia({ media: 'print' });
      expect(isMatrix(element)).to.equal(false);
      const dot = (entry: Element) => {
        const { borderTopWidth, inlineSize } = getComputedStyle(entry, '::before');
        return (2 * parseFloat(borderTopWidth)) / parseFloat(inlineSize);
      };
      for (const entry of all(element, '.entry')) {
        if (entry.classList.contains('again')) expect(dot(entry)).to.be.below(0.7);
        else expect(dot(entry)).to.be.at.least(0.95);
      }
      expect(getComputedStyle(one(element, '.bar'), '::before').printColorAdjust).to.equal('exact');
    },
  );

  itWithMedia('leaves no hole where the controls stood', async () => {
    for (const view of ['timeline', 'map', 'table']) {
      const element = make({ attributes: { view, county: '0217' } });
      await settles(element);
      await emulateMedia({ media: 'print' });
      const shown = { timeline: '.periods', map: '.map', table: '.scroll' }[view]!;
      const hole =
        one(element, shown).getBoundingClientRect().top - one(element, '.county').getBoundingClientRect().bottom;
      expect(hole, view).to.be.at.most(24);
      await emulateMedia({ media: 'screen' });
      element.remove();
    }
  });
});

/** What has the number of its note on another line than its last letter. */
function strayNotes(element: HTMLElement): string[] {
  const boxOf = (text: Text, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return range.getBoundingClientRect();
  };
  const stray = [];
  for (const mark of all(element, '.ref')) {
    const walker = document.createTreeWalker(mark.closest('.entry') ?? mark.parentElement!, NodeFilter.SHOW_TEXT);
    let before: Text | undefined;
    let number: Text | undefined;
    for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
      if (!text.data.trim()) continue;
      if (mark.contains(text)) number = text;
      else if (!number) before = text;
    }
    const end = before!.data.trimEnd().length;
    if (boxOf(number!, 0, 1).left < boxOf(before!, end - 1, end).left) stray.push(before!.data.trim());
  }
  return stray;
}

describe('ppl-rollout-timeline: words stay whole', () => {
  stage();

  const spacing = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
  for (const view of ['timeline', 'map', 'table']) {
    for (const [how, style] of [
      ['', ''],
      [', with the text spacing of WCAG 1.4.12', spacing],
    ] as const) {
      it(`from 240 to 2,560 pixels, with a county marked: ${view}${how}`, async function () {
        this.timeout(60_000);
        for (const code of ['0217', '1432', '']) {
          const element = make({ attributes: { view, ...(code && { county: code }) } });
          const box = element.parentElement!;
          box.style.cssText = style;
          await arrives(element, { timeline: '.periods', map: '.map-view', table: '.table' }[view]!);
          await settles(element);
          for (const width of [240, 320, 480, 768, 1000, 1060, 1080, 1110, 1150, 1184, 1280, 1440, 1920, 2560]) {
            box.style.width = `${width}px`;
            // The observer, and the frame after it.
            for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
            expect(brokenWords(element), `${width} ${code}`).to.deep.equal([]);
            if (!style) expect(strayNotes(element), `${width} ${code}`).to.deep.equal([]);
            expect(element.scrollWidth, `${width} ${code}`).to.be.at.most(element.clientWidth);
          }
          box.remove();
        }
      });
    }
  }

  it('headings of columns stand side by side', async () => {
    for (const width of ['66em', '68em', '74em', '90em']) {
      const element = await show({ width });
      if (!isMatrix(element)) continue;
      const range = document.createRange();
      const boxes = all(element, '.axis').map((axis) => {
        const first = axis.querySelector('.hidden')?.nextSibling;
        range.selectNodeContents(axis);
        // What is for the ear alone takes no room.
        if (first) range.setStartBefore(first);
        return range.getBoundingClientRect();
      });
      boxes.slice(1).forEach((box, at) => expect(box.left, `${width} ${at}`).to.be.at.least(boxes[at]!.right - 1));
    }
  });
});
