import { define } from '../define.js';
import { PplClubFinder } from './club-finder.js';

define('ppl-club-finder', PplClubFinder);
export { PplClubFinder };
