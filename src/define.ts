// `import 'ppl-widgets'`: registers all elements.
import { elementClasses } from './elements/classes.js';
import { define } from './elements/define.js';
import { elementNames } from './elements/names.js';

for (const name of elementNames) define(`ppl-${name}`, elementClasses[name]);

export * from './index.js';
