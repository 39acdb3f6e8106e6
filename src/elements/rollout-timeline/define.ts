import { define } from '../define.js';
import { PplRolloutTimeline } from './rollout-timeline.js';

define('ppl-rollout-timeline', PplRolloutTimeline);
export { PplRolloutTimeline };
