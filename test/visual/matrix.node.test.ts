import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pictureName, viewsOf, type Story } from './matrix.js';

const names = (story: Story) => viewsOf(story).flatMap((view) => view.widths.map((width) => pictureName(view, width)));
const looks = (story: Story) => names(story).map((name) => name.split('.').slice(1, -1).join(' '));

describe('the pictures of a story', () => {
  it('show a state in each theme at each width, and a message in English too', () => {
    assert.deepEqual(looks({ id: 'elements-key-figures--error' }), [
      ...['light-320', 'light-720', 'light-1280', 'dark-320', 'dark-720', 'dark-1280'],
      ...['contrast-320', 'contrast-720', 'contrast-1280', 'forced-720', 'light-320 en'],
    ]);
  });

  it('show any other story at each width, and in both schemes', () => {
    assert.deepEqual(looks({ id: 'elements-key-figures--all', width: 'full' }), [
      'light-320',
      'light-1280',
      'dark-720',
    ]);
  });

  it('show a shared part in each scheme, and a story that shows nothing new once', () => {
    assert.deepEqual(looks({ id: 'parts-message--error' }), ['light-320', 'dark-320', 'forced-320']);
    assert.deepEqual(looks({ id: 'elements-key-figures--try-again' }), ['light-320']);
  });

  it('show a story that has a width in a page with room for it', () => {
    assert.deepEqual(looks({ id: 'elements-key-figures--narrow', width: '240px' }), ['light-320']);
    assert.deepEqual(looks({ id: 'elements-project-list--filters-narrow', width: '320px' }), ['light-720']);
    assert.deepEqual(looks({ id: 'elements-club-finder--wide', width: '960px' }), ['light-1280']);
  });

  it('have names of their own', () => {
    const all = ['a--ready', 'a--error', 'b--ready', 'a--next-format'].flatMap((id) => names({ id }));
    assert.equal(new Set(all).size, all.length);
    assert.equal(all[0], 'a/ready.light-320.png');
  });
});
