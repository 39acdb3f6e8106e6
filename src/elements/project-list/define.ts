import { define } from '../define.js';
import { PplProjectList } from './project-list.js';

define('ppl-project-list', PplProjectList);
export { PplProjectList };
