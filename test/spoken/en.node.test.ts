import { readOut } from './read-out.js';

readOut('en');
