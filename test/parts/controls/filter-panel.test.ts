import { expect } from 'chai';
import { html } from 'lit';
import { clearFilters, filterPanel } from '../../../src/parts/controls/filter-panel.js';
import { accessFaults } from '../../support/axe.js';
import { showPart } from '../../support/part.js';

describe('foldable filters', () => {
  afterEach(() => document.body.replaceChildren());

  for (const isOpen of [false, true]) {
    it(`are ${isOpen ? 'open' : 'folded'}, say so, and ask for the other`, async () => {
      const asked: boolean[] = [];
      const fold = (open: boolean) => void asked.push(open);
      const root = showPart(
        filterPanel({ label: 'Filters (1)', legend: 'Filters', isOpen, fold }, html`<p>Fields</p>`),
      );
      const button = root.querySelector('button')!;
      const panel = root.getElementById(button.getAttribute('aria-controls')!)!;
      expect(button.textContent.trim()).to.equal('Filters (1)');
      expect(button.getAttribute('aria-expanded')).to.equal(`${isOpen}`);
      expect(panel.classList.contains('open')).to.equal(isOpen);
      expect(panel.querySelector('legend')!.textContent).to.equal('Filters');
      button.click();
      expect(asked).to.deep.equal([!isOpen]);
      expect(await accessFaults(root.host)).to.deep.equal([]);
    });
  }

  it('are taken back together by one button', () => {
    let cleared = 0;
    const button = showPart(
      clearFilters('Clear', () => {
        cleared++;
      }),
    ).querySelector('button')!;
    button.click();
    expect([button.textContent.trim(), cleared]).to.deep.equal(['Clear', 1]);
  });
});
