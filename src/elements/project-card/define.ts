import { define } from '../define.js';
import { PplProjectCard } from './project-card.js';

define('ppl-project-card', PplProjectCard);
export { PplProjectCard };
