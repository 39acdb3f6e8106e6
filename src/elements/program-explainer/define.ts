import { define } from '../define.js';
import { PplProgramExplainer } from './program-explainer.js';

define('ppl-program-explainer', PplProgramExplainer);
export { PplProgramExplainer };
