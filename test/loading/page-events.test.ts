import { expect } from 'chai';
import { printing } from '../../src/loading/page-events.js';

describe('events of the page that elements follow', () => {
  const listening: string[] = [];
  const { addEventListener, removeEventListener } = window;
  type Listener = EventListenerOrEventListenerObject;

  beforeEach(() => {
    listening.length = 0;
    window.addEventListener = (type: string, listener: Listener) => {
      listening.push(type);
      addEventListener.call(window, type, listener);
    };
    window.removeEventListener = (type: string, listener: Listener) => {
      if (listening.includes(type)) listening.splice(listening.indexOf(type), 1);
      removeEventListener.call(window, type, listener);
    };
  });

  afterEach(() => Object.assign(window, { addEventListener, removeEventListener }));

  it('have one listener for all followers, which goes with the last of them', () => {
    const told: string[] = [];
    const followers = ['a', 'b', 'c'].map(
      (name) =>
        ({ type }: Event) =>
          void told.push(`${name} ${type}`),
    );
    for (const follower of followers) printing.add(follower);
    expect(listening).to.deep.equal(['beforeprint', 'afterprint']);
    dispatchEvent(new Event('beforeprint'));
    expect(told).to.deep.equal(['a beforeprint', 'b beforeprint', 'c beforeprint']);
    for (const follower of followers.slice(1)) printing.delete(follower);
    dispatchEvent(new Event('afterprint'));
    expect(told.slice(3)).to.deep.equal(['a afterprint']);
    printing.delete(followers[0]!);
    expect(listening).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(told).to.have.length(4);
  });

  it('reach a follower once that leaves and comes again while it is told', () => {
    let told = 0;
    const follower = () => {
      told++;
      printing.delete(follower);
      printing.add(follower);
    };
    printing.add(follower);
    dispatchEvent(new Event('beforeprint'));
    printing.delete(follower);
    expect(told).to.equal(1);
  });
});
