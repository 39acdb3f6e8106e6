import { addons } from 'storybook/manager-api';
import { managerTheme } from './theme.js';

addons.setConfig({
  theme: managerTheme,
  // As roots, the groups would have buttons whose name is not what they show: axe finds that, and voice control misses them.
  sidebar: { showRoots: false },
});
