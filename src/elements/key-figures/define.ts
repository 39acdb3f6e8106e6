import { define } from '../define.js';
import { PplKeyFigures } from './key-figures.js';

define('ppl-key-figures', PplKeyFigures);
export { PplKeyFigures };
