import { placeHosts } from './hosts-places.js';
import { scriptHosts } from './hosts-scripts.js';
import { styleHosts } from './hosts-styles.js';
import { testMatrix } from './test-matrix.js';

testMatrix('firefox', 'have styles, narrow places and scripts', [...styleHosts, ...placeHosts, ...scriptHosts]);
