import { aboutPlaces } from './about-places.js';
import { aboutProgramme } from './about-programme.js';
import type { TableForm, TableName } from './column.js';

/** The form of every table. The compiler asks for one a name. */
export const forms: Readonly<Record<TableName, TableForm>> = { ...aboutProgramme, ...aboutPlaces };
