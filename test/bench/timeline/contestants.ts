import type { County } from '../../../src/feed/schema/counties.js';
import type { Rollout } from '../../../src/feed/schema/rollouts.js';
import type { Text } from '../../../src/feed/schema/values.js';
import { voivodeshipNames } from '../../../src/places/voivodeships.js';
import { makeFeed } from '../../support/feed.js';
import { named } from '../peers.js';

/** What is shown, whoever shows it. */
export interface Programme {
  readonly counties: readonly County[];
  readonly rollouts: readonly Rollout[];
}

export interface Contestant {
  readonly name: string;
  /** What was set so that it can be at its best. */
  readonly settings: string;
  /** The whole page, as its own guide says to build one; `/data.json` is the feed, `/peers/` are the installed packages, `/dist/` is ours. */
  readonly page: string;
  /** What there is when entries can be seen; looked for in shadow trees too. */
  readonly entry: string;
  /** Each entry that is drawn one by one. */
  readonly each: string;
  /** Run in the page: takes it away as its guide says, else as pages do. */
  readonly remove: string;
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="pl"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}<body>${body}`;

const plain = (text: Text | undefined): string => (typeof text === 'object' ? (text['pl'] ?? '') : (text ?? ''));

/**
 * The feed that all read, with what the entries need and no more: no county without an entry, no place on a map, no
 * translation.
 */
export function feedOf({ counties, rollouts }: Programme) {
  const used = new Set(rollouts.map(({ county }) => county));
  return makeFeed({
    counties: counties
      .filter(({ teryt }) => used.has(teryt))
      .map(({ teryt, name, seat }) => ({ teryt, name: plain(name), seat: plain(seat) })),
    rollouts: rollouts.map(({ label, note, ...rest }) => ({
      ...rest,
      ...(label ? { label: plain(label) } : {}),
      ...(note ? { note: plain(note) } : {}),
    })),
  });
}

/** What a page has to bring to show the feed with somebody else's timeline: it makes `entries` of it, as readers need them. */
const readEntries = `
const voivodeships = ${JSON.stringify(voivodeshipNames)};
const entries = fetch('/data.json').then((response) => response.json()).then(({ counties, rollouts }) => {
  const names = new Map(counties.map(({ teryt, name }) => [teryt, name]));
  return rollouts.map(({ id, county, label, note, from, to }) => ({
    id, from, to, group: county.slice(0, 2), name: names.get(county) ?? county,
    details: [label, note].filter(Boolean).join(' – '),
  }));
});`;

const ours: Contestant = {
  name: 'ppl-widgets',
  settings: 'one script tag and one element; nothing set',
  page: page(
    '<script type="module" src="/dist/cdn/ppl.js"></script>',
    '<ppl-rollout-timeline feed="/data.json"></ppl-rollout-timeline>',
  ),
  entry: '[part~="period"] .count',
  each: '[part~="entry"]',
  remove: `document.querySelector('ppl-rollout-timeline').remove()`,
};

const visPage = (options: string) =>
  page(
    `<link rel="stylesheet" href="/peers/vis-timeline/styles/vis-timeline-graph2d.min.css">
<script src="/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script>`,
    `<div id="timeline"></div><script>${readEntries}
entries.then((entries) => {
  const items = entries.map(({ id, from, to, group, name, details }) => ({
    id, group, content: name, start: \`\${from}-07-01\`, end: \`\${to}-06-30\`, type: 'range',
    ...(details ? { title: details } : {}),
  }));
  const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: voivodeships[id] }));
  window.timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(items), new vis.DataSet(groups), ${options});
});
</script>`,
  );
const visRest = {
  entry: '.vis-item',
  each: '.vis-item:not(.vis-cluster)',
  remove: `window.timeline.destroy(); delete window.timeline; document.getElementById('timeline').remove()`,
};

// Its makers' examples and threads: a start and an end; for many items a height with a scroll bar, out of whose sight nothing
// is drawn, and clusters. 54 it is given as in its first example, so that all of them are shown, as ours shows them.
const many =
  "zoomKey: 'ctrlKey', ...(items.length > 100 && { maxHeight: 640, verticalScroll: true, cluster: { maxItems: 3 } })";
const visWhole: Contestant = {
  ...visRest,
  name: named('vis-timeline'),
  settings:
    'stand-alone minified build; the whole time as ours; from 100 items on maxHeight, verticalScroll, clusters as in its examples for many items',
  page: visPage(`{ start: '1999-07-01', end: '2027-07-01', ${many} }`),
};
const visWindow: Contestant = {
  ...visRest,
  name: 'vis, 3 years',
  settings: 'the same, but only three years in sight, which its makers advise: most items are not drawn',
  page: visPage(`{ start: '2003-01-01', end: '2006-01-01', zoomMax: 94608000000, ${many} }`),
};

const timelineJs: Contestant = {
  name: 'TimelineJS 3.9.11',
  settings:
    'its built files; JSON, not a sheet; no web fonts, no hash in the address, no tracking: less than by default',
  page: page(
    `<link rel="stylesheet" href="/peers/@knight-lab/timelinejs/dist/css/timeline.css">
<script src="/peers/@knight-lab/timelinejs/dist/js/timeline.js"></script>`,
    `<div id="timeline" style="width: 100%; height: 640px"></div><script>${readEntries}
entries.then((entries) => {
  const events = entries.map(({ id, from, to, group, name, details }) => ({
    unique_id: id, group: voivodeships[group], start_date: { year: from }, end_date: { year: to },
    text: { headline: name, text: details },
  }));
  window.timeline = new TL.Timeline('timeline', { events }, { font: null, hash_bookmark: false, script_path: '/peers/@knight-lab/timelinejs/dist/js/' });
});
</script>`,
  ),
  entry: '.tl-timemarker',
  each: '.tl-timemarker',
  remove: `document.getElementById('timeline').remove(); delete window.timeline`,
};

/** Ours first. */
export const contestants: readonly Contestant[] = [ours, visWhole, visWindow, timelineJs];
