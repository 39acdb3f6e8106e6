// What `<script type="module" src="…/ppl.js">` runs.
import type { ElementName } from '../elements/names.js';
import { autoload, type LoadElement } from './autoload.js';
import { obstacleOf } from './obstacle.js';

// Each import is written out, for the bundler has to see it. The build makes each pass on what it is given.
const elements: Record<ElementName, LoadElement> = {
  'project-card': () => import('../elements/project-card/define.js'),
  'project-list': () => import('../elements/project-list/define.js'),
  'rollout-timeline': () => import('../elements/rollout-timeline/define.js'),
  'club-finder': () => import('../elements/club-finder/define.js'),
  'program-explainer': () => import('../elements/program-explainer/define.js'),
  'key-figures': () => import('../elements/key-figures/define.js'),
};

const obstacle = obstacleOf(document, customElements);
if (obstacle) console.warn(`ppl-widgets: fallback stays with ${obstacle}`);
else autoload(new Map(Object.entries(elements)), () => import('./boxes.js'));
