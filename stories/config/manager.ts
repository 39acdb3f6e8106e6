import { addons } from 'storybook/manager-api';
import { managerTheme } from './theme.js';

const isOfWidget = (id: string) => /^(?:elements|parts)-/.test(id);

addons.setConfig({
  theme: managerTheme,
  // As roots, the groups would have buttons whose name is not what they show: axe finds that, and voice control misses them.
  sidebar: { showRoots: false },
  // The toolbar changes widgets: a guide has none that follow it, and gets the room.
  layoutCustomisations: {
    showToolbar: ({ viewMode, storyId }, usual) => (viewMode === 'docs' && !isOfWidget(storyId) ? false : usual),
  },
});
