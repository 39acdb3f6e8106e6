import { scriptHosts } from './hosts-scripts.js';
import { testMatrix } from './test-matrix.js';

testMatrix('chromium', 'run scripts', scriptHosts);
