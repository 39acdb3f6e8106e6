import { expect } from 'chai';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { clearField, comboboxField, type ComboboxField } from '../../../src/parts/combobox/combobox-field.js';
import { accessFaults } from '../../support/axe.js';
import { showPart } from '../../support/part.js';

const show = (given: Partial<ComboboxField> = {}, clear = () => undefined) => {
  const field: ComboboxField = {
    ...{ id: 'field', labelId: 'label', listId: 'list', text: '', isOpen: false, activeId: undefined },
    act: () => undefined,
    ...given,
  };
  const list = html`<div id="list" role="listbox" aria-label="Suggestions" ?hidden=${!field.isOpen}>
    <div id="list-0" role="option" aria-selected=${field.activeId ? 'true' : 'false'}>Łódź</div>
  </div>`;
  return showPart(
    html`<p><span id="label">Place</span>${comboboxField(field)}${clearField('Clear', clear)}</p>
      ${list}`,
  );
};

describe('the field of a combobox', () => {
  afterEach(() => document.body.replaceChildren());

  it('says whether there is a list, and which option the keys are on', async () => {
    const closed = show().querySelector('input')!;
    expect(closed.getAttribute('aria-expanded')).to.equal('false');
    expect(closed.hasAttribute('aria-activedescendant')).to.equal(false);
    const root = show({ isOpen: true, activeId: 'list-0', text: 'lod' });
    const open = root.querySelector('input')!;
    expect(open.getAttribute('aria-expanded')).to.equal('true');
    expect(root.getElementById(open.getAttribute('aria-activedescendant')!)!.textContent).to.equal('Łódź');
    expect(open.value).to.equal('lod');
    expect(await accessFaults(root.host)).to.deep.equal([]);
  });

  it('tells of focus, keys, input, change and blur', async () => {
    const heard: string[] = [];
    const root = show({ act: ({ type }) => heard.push(type) });
    root.querySelector('input')!.focus();
    await sendKeys({ press: 'a' });
    root.querySelector('input')!.blur();
    expect(heard).to.deep.equal(['focus', 'keydown', 'input', 'change', 'blur']);
  });

  it('is emptied by a button that has a name', () => {
    let cleared = 0;
    const button = show({ text: 'x' }, () => {
      cleared++;
    }).querySelector('button')!;
    button.click();
    expect([button.getAttribute('aria-label'), cleared]).to.deep.equal(['Clear', 1]);
  });
});
