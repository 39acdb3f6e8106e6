// `import 'ppl-widgets'`: registers all six elements.
import './elements/project-card/define.js';
import './elements/project-list/define.js';
import './elements/rollout-timeline/define.js';
import './elements/club-finder/define.js';
import './elements/program-explainer/define.js';
import './elements/key-figures/define.js';

export * from './index.js';
