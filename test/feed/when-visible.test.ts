import { expect } from 'chai';
import { whenVisible } from '../../src/feed/when-visible.js';

/** Puts boxes on the page, each a screen apart from the next, and gives them. */
function boxes(count: number): HTMLElement[] {
  const all = [...'x'.repeat(count)].map(() => document.createElement('p'));
  for (const box of all) {
    box.style.marginBlockEnd = '300vh';
    box.textContent = 'x';
  }
  document.body.append(...all);
  return all;
}

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

describe('waiting until an element comes near the screen', () => {
  let end: AbortController;
  let gone: number[];

  /** Lets boxes wait, and notes which go on. */
  const letWait = (all: readonly Element[], far = 100_000) => {
    const { signal } = end;
    return all.map(async (box, index) => {
      await whenVisible(box, far, signal);
      if (!signal.aborted) gone.push(index);
    });
  };

  beforeEach(() => {
    end = new AbortController();
    gone = [];
  });
  afterEach(() => {
    end.abort();
    document.body.innerHTML = '';
    scrollTo(0, 0);
  });

  it('ends at once for one on the screen, and for another when it is scrolled to', async () => {
    const all = boxes(3);
    const [first, second] = letWait(all);
    await first;
    await frames(3);
    expect(gone).to.deep.equal([0]);
    all[1]!.scrollIntoView();
    await second;
    expect(gone).to.deep.equal([0, 1]);
  });

  it('ends when what hid it is opened', async () => {
    document.body.innerHTML = '<details><summary>Więcej</summary><p>x</p></details>';
    const [shown] = letWait([document.querySelector('p')!]);
    await frames(3);
    expect(gone).to.deep.equal([]);
    document.querySelector('details')!.open = true;
    await shown;
  });

  it('ends for all when the page is printed', async () => {
    const waits = letWait(boxes(4));
    await frames(2);
    dispatchEvent(new Event('beforeprint'));
    await Promise.all(waits);
    expect(gone).to.have.members([0, 1, 2, 3]);
  });

  it('ends for all, one by one, when the browser has time', async () => {
    await Promise.all(letWait(boxes(4), 0));
    expect(gone).to.have.length(4);
  });

  it('ends when the element has gone, and nobody listens any more', async () => {
    const listening: string[] = [];
    const { addEventListener, removeEventListener } = window;
    window.addEventListener = (type: string) => void listening.push(`+${type}`);
    window.removeEventListener = (type: string) => void listening.push(`-${type}`);
    const waits = letWait(boxes(2));
    end.abort();
    await Promise.all(waits);
    Object.assign(window, { addEventListener, removeEventListener });
    expect(listening).to.deep.equal(['+beforeprint', '+afterprint', '-beforeprint', '-afterprint']);
  });
});
