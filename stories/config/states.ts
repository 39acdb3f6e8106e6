import { expect, waitFor, within, type UserEventObject as UserEvent } from 'storybook/test';
import { defaultFeed } from '../../src/feed/default-feed.js';
import { keepCopy, recoveringFeed, stubFeeds, wrongFeed } from './network.js';

export type Shown = 'loading' | 'ready' | 'stale' | 'error' | 'empty';

/** The story's element. */
export function elementIn(canvas: HTMLElement): HTMLElement & { shadowRoot: ShadowRoot } {
  return canvas.querySelector<HTMLElement & { shadowRoot: ShadowRoot }>('.stage-box > *')!;
}

/** Its insides, for Testing Library. */
export const inside = (canvas: HTMLElement) => elementIn(canvas).shadowRoot as unknown as HTMLElement;

/** What has the keyboard, inside the element. */
export const focusIn = (canvas: HTMLElement) => elementIn(canvas).shadowRoot.activeElement;

/** Waits until the story's element shows a state. */
export async function until(canvas: HTMLElement, state: Shown): Promise<void> {
  await waitFor(() => expect(elementIn(canvas).matches(`:state(${state})`)).toBe(true));
  // The words of an error come a moment later, in a module of their own.
  if (state === 'error') await waitFor(() => expect(inside(canvas).querySelector('button')).not.toBeNull());
}

interface Playing {
  canvasElement: HTMLElement;
}

/** A play function for a story that shows a state, and nothing else. */
export const shows =
  (state: Shown) =>
  ({ canvasElement }: Playing): Promise<void> =>
    until(canvasElement, state);

/** For stories whose feed goes wrong. */
const withWrongFeeds = { beforeEach: () => stubFeeds() };

/** What every element can show beside its content. */
const loading = { ...withWrongFeeds, args: { feed: wrongFeed('loading') }, play: shows('loading') };
const offline = { ...withWrongFeeds, args: { feed: wrongFeed('offline') }, play: shows('error') };
const serverError = { ...withWrongFeeds, args: { feed: wrongFeed('error-500') }, play: shows('error') };
const loginPage = { ...withWrongFeeds, args: { feed: wrongFeed('login-page') }, play: shows('error') };
const cutShort = { ...withWrongFeeds, args: { feed: wrongFeed('cut-short') }, play: shows('error') };
const nextFormat = { ...withWrongFeeds, args: { feed: wrongFeed('next-format') }, play: shows('error') };

/** A sentence below the story's name in the documents. */
const about = (story: string) => ({ docs: { description: { story } } });

/** A reader who was here before, and cannot reach the feed now. */
const stale = {
  parameters: about('The copy of an earlier visit (`cache`), while the feed cannot be had.'),
  args: { feed: wrongFeed('offline'), cache: true },
  beforeEach: async () => {
    const feed = (await (await fetch(defaultFeed())).json()) as object;
    const forget = keepCopy(wrongFeed('offline'), feed);
    const restore = stubFeeds();
    return () => {
      restore();
      forget();
    };
  },
  play: shows('stale'),
};

const fallback = {
  parameters: about('What the page wrote inside the tag stays while nothing can be loaded.'),
  ...withWrongFeeds,
  args: { feed: wrongFeed('offline'), fallback: '<p>O programie opowie Ci urząd pracy w Twoim powiecie.</p>' },
  play: async ({ canvasElement }: Playing): Promise<void> => {
    await until(canvasElement, 'error');
    await expect(within(canvasElement).getByText(/O programie opowie/)).toBeVisible();
  },
};

/** The feed cannot be had at first. 'Try again' asks again, and the keyboard goes on to what came. */
const tryAgain = {
  ...withWrongFeeds,
  globals: { language: 'pl' },
  args: { feed: recoveringFeed },
  play: async ({ canvasElement, userEvent }: Playing & { userEvent: UserEvent }): Promise<void> => {
    await until(canvasElement, 'error');
    await userEvent.click(within(inside(canvasElement)).getByRole('button', { name: /^Spróbuj ponownie/ }));
    await until(canvasElement, 'ready');
    await waitFor(() => expect(focusIn(canvasElement)?.matches('.heading, .title')).toBe(true));
  },
};

/**
 * The stories that every element has, by name. An element's file exports each: Storybook reads names and tags from the text.
 * @param args what the element is told beside
 */
export function commonStories(args: object = {}) {
  const told = <Story extends { args: object }>(story: Story) => ({ ...story, args: { ...story.args, ...args } });
  return {
    Loading: told(loading),
    Error: told(offline),
    /** The server answers, but not as it should. */
    ServerError: told(serverError),
    /** A hotspot's login page came instead of the feed. */
    LoginPage: told(loginPage),
    /** The feed was cut short on its way. */
    CutShort: told(cutShort),
    /** A feed of a later version than these widgets read. */
    NextFormat: told(nextFormat),
    /** The copy of an earlier visit (`cache`), while the feed cannot be had. */
    Stale: told(stale),
    Fallback: told(fallback),
    TryAgain: told(tryAgain),
  };
}
