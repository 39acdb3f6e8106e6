import type { Host } from './host.js';

const style = (css: string) => `<style>${css}</style>`;

/** Pages that are hostile by the place they give a widget. */
export const placeHosts: readonly Host[] = [
  { name: 'a column of 240 px', head: style('main { width: 240px }') },
  { name: 'a column of flex', head: style('main { display: flex; flex-direction: column; gap: 9px }') },
  {
    name: 'cells of flex',
    head: style('main { display: flex; flex-wrap: wrap } main > * { flex: 1 1 20em }'),
    ownWidth: true,
  },
  { name: 'a row of flex, unsized', head: style('main { display: flex; flex-wrap: wrap }') },
  {
    name: 'cells of a grid',
    head: style('main { display: grid; grid-template-columns: repeat(auto-fit, minmax(15em, 1fr)) }'),
    ownWidth: true,
  },
  { name: 'floats', head: style('main > * { float: left; width: 45% }'), ownWidth: true },
  // The float takes three quarters of the window; what would stand beside it, stands below.
  { name: 'floats without a width', head: style('main { float: left } main ~ * { clear: both }') },
  {
    name: 'cells of a table',
    body: '<table width="100%"><tr><td width="60%" align="center">{widgets}</td><td>Obok</td></tr></table>',
  },
  { name: 'zoom', head: style('main { zoom: 1.25 }'), zoom: 1.25 },
  {
    name: 'a transformed parent',
    head: style('main { transform: translateX(10px); filter: none; perspective: 100px }'),
  },
  {
    name: 'a closed <details>',
    body: '<details><summary>Program</summary>{widgets}</details>',
    act: (page) => page.click('summary'),
  },
];
