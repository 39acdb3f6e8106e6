// Why ours is not ahead somewhere. Written by hand, beside what is measured: a row behind without a reason is printed as such.
import type { MeasureName } from './bench.js';

type Reasons = Readonly<Partial<Record<MeasureName, string>>>;

const checked =
  'Ours checks the feed before it shows anything of it, and keeps it for a change of language or attribute. The script of the others shows whatever has come.';

/** Card, tabs and list: the others are boxes, which a script fills with texts in one language. */
const boxes: Reasons = {
  bytes: `The boxes of the others are empty: what reads the feed, names counties and writes dates stands in the page, for one language. ${checked}`,
  longestTask: checked,
  heap: checked,
  nodes: 'Below the texts ours says whose facts these are and when they were published.',
};

export const reasons: Readonly<Record<string, Reasons>> = {
  timeline: {
    requests: 'Ours comes in pieces: a page with another widget shares them, and a narrow one never loads the matrix.',
  },
  finder: {
    bytes:
      'accessible-autocomplete is a field: no map, no distances, no look-up of inflected or misspelt names, no second language.',
    requests: 'The list of places comes with the first key, and a map only where there is room for it.',
    firstView:
      'The others stand in the page in one or two files that know its data. Ours asks for its parts and the feed when its loader has found the tag. Its list comes with languages, states and styles.',
    longestTask: checked,
    delay:
      'One key searches places, counties, voivodeships, clubs and networks, in any case form and with slips of the pen. The others compare the beginnings of names.',
    nodes:
      'Ours has a field, a choice of voivodeship, views, and for each club its network, date and source. The others have ten lines of text.',
    heap: checked,
    many: 'accessible-autocomplete draws ten lines of text. Ours checks a hundred thousand records first, and makes them findable by every word.',
    growth: 'As above: each record is checked and made findable, where the others only measure a distance.',
  },
  card: boxes,
  tabs: boxes,
  list: boxes,
  client: {
    requests: 'What asks again is loaded when something has failed.',
    heap: 'Ours keeps the text while anybody on the page shows it, so that six widgets ask once.',
    many: 'Ours reads the answer piece by piece, to give up when nothing comes and to see bytes that are no UTF-8. ky leaves both to the page.',
  },
  checking: {
    many: 'Ajv and the whole zod make code from text (`new Function`), which a strict content security policy forbids. Ours does not. The elements check only the collections that they show.',
    growth: 'As above.',
  },
};
