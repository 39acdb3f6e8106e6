/** How a widget comes into a page. */
export const ways = ['tag', 'div', 'frame', 'html', 'shortcode', 'react', 'vue', 'angular', 'svelte'] as const;
export type Way = (typeof ways)[number];

/** What a page is made with, in the order in which it is asked. */
export const systems = [
  'unknown',
  'wordpress',
  'joomla',
  'drupal',
  'typo3',
  'liferay',
  'sharepoint',
  'google-sites',
  'wix',
  'gov',
  'cms',
  'own',
  'react',
  'vue',
  'angular',
  'svelte',
] as const;
export type System = (typeof systems)[number];

interface SystemWays {
  /** Those that work there, the best first. */
  readonly ways: readonly [Way, ...Way[]];
  /** Whether who pastes the widget may paste the script beside it. */
  readonly isTogether?: boolean;
  /** Takes a frame and nothing beside it: one with a script before it is refused, or the script dropped. */
  readonly takesFrameAlone?: boolean;
}

export const systemWays: Readonly<Record<System, SystemWays>> = {
  unknown: { ways: ['div', 'frame', 'html'], isTogether: true },
  wordpress: { ways: ['shortcode', 'div', 'html'] },
  joomla: { ways: ['div', 'tag', 'html'] },
  drupal: { ways: ['div', 'tag', 'html'] },
  typo3: { ways: ['div', 'tag', 'html'] },
  liferay: { ways: ['div', 'tag', 'html'] },
  sharepoint: { ways: ['frame', 'html'], takesFrameAlone: true },
  'google-sites': { ways: ['frame', 'html'], takesFrameAlone: true },
  wix: { ways: ['frame', 'html'], takesFrameAlone: true },
  gov: { ways: ['html', 'frame'], takesFrameAlone: true },
  cms: { ways: ['div', 'tag', 'frame', 'html'] },
  own: { ways: ['tag', 'div', 'frame', 'html'], isTogether: true },
  react: { ways: ['react'] },
  vue: { ways: ['vue'] },
  angular: { ways: ['angular'] },
  svelte: { ways: ['svelte'] },
};

/** Those that developers build with: the code goes into their sources. */
export const isFramework = (way: Way): boolean => ['react', 'vue', 'angular', 'svelte'].includes(way);

/** Whether a look can be given that way; plain HTML wears that of its page. */
export const takesLook = (way: Way): boolean => way !== 'html';

/** Whether the facts of today can stand inside. */
export const takesData = (way: Way): boolean => way !== 'frame' && way !== 'html';

/** Whether the script can be held to one version by its hash. */
export const takesHash = (way: Way): boolean => way === 'tag' || way === 'div';
