// The finder beside a locator on a map and beside a field that completes what is typed.
import { readProgram } from '../../../src/build/program-feed-data.js';
import { readGazetteer } from '../../../src/places/gazetteer.js';
import { makeFeed } from '../../support/feed.js';
import { manyClubs, twoNetworks } from '../../support/many.js';
import { named } from '../peers.js';
import { ours, page, type Contestant, type Group } from './contestant.js';

const near = 'Chrzanów';
const typed = 'Katowice';

const { counties, networks, clubs } = readProgram();

/** What a page has to bring to find clubs near a place: names, distances, and the list. */
const locate = `
const say = (text) => (typeof text === 'object' ? text.pl : text) ?? '';
const loaded = fetch('/data.json').then((response) => response.json());
let places;
const readPlaces = () => (places ??= fetch('/files/places.json').then((response) => response.json()));
const away = (a, b) => Math.hypot((a.lat - b.lat) * 111, (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180));
const nearest = ({ clubs }, spot) => clubs.map((club) => ({ ...club, km: away(club, spot) })).sort((a, b) => a.km - b.km);
const list = document.querySelector('#list');
const show = (feed, spot) => list.replaceChildren(...nearest(feed, spot).slice(0, 10).map(({ name, place, km }) => {
  const item = document.createElement('li');
  item.textContent = say(name) + ', ' + say(place) + ', ' + Math.round(km) + ' km';
  return item;
}));
const seat = ({ counties }, name) => counties.find(({ seat }) => say(seat) === name);
`;

const leaflet: Contestant = {
  name: named('leaflet'),
  settings:
    'a locator: its map with a marker a club, a field with a list of places, the nearest clubs. From a thousand on the markers are circles on a canvas, as its guide advises. It has no picture tiles, which it would ask a third party for',
  page: page(
    `<link rel="stylesheet" href="/peers/leaflet/dist/leaflet.css"><script src="/peers/leaflet/dist/leaflet.js"></script>`,
    `<form><label>Miejscowość <input id="place" list="places" value="${near}"></label><datalist id="places"></datalist></form><div id="map" style="height: 320px"></div><ol id="list"></ol>
<script type="module">${locate}
const field = document.querySelector('#place');
const feed = await loaded;
const map = L.map('map', { preferCanvas: feed.clubs.length > 1000 });
const start = seat(feed, '${near}');
map.setView([start.lat, start.lon], 8);
for (const { lat, lon, name } of feed.clubs) (feed.clubs.length > 1000 ? L.circleMarker : L.marker)([lat, lon], { title: say(name) }).addTo(map);
show(feed, start);
field.addEventListener('focus', async () => {
  document.querySelector('#places').replaceChildren(...(await readPlaces()).map(([name]) => new Option(name, name)));
}, { once: true });
document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const found = (await readPlaces()).find(([name]) => name === field.value);
  if (!found) return;
  const [, , lat, lon] = found;
  map.setView([lat, lon], 8);
  show(feed, { lat, lon });
});
field.addEventListener('click', () => field.select());
</script>`,
  ),
  entry: '#list li',
  use: [{ on: '#place', type: typed }],
};

const autocomplete: Contestant = {
  name: named('accessible-autocomplete'),
  settings:
    'its minified file and style sheet; it completes names of places, and a script lists the nearest clubs; no map',
  page: page(
    `<link rel="stylesheet" href="/peers/accessible-autocomplete/dist/accessible-autocomplete.min.css"><script src="/peers/accessible-autocomplete/dist/accessible-autocomplete.min.js"></script>`,
    `<label for="place">Miejscowość</label><div id="field"></div><ol id="list"></ol>
<script type="module">${locate}
const feed = await loaded;
accessibleAutocomplete({
  element: document.querySelector('#field'), id: 'place', minLength: 2,
  source: async (query, populate) => {
    const typed = query.toLowerCase();
    populate((await readPlaces()).map(([name]) => name).filter((name) => name.toLowerCase().startsWith(typed)).slice(0, 8));
  },
  onConfirm: async (name) => {
    const found = (await readPlaces()).find(([one]) => one === name);
    if (found) show(feed, { lat: found[2], lon: found[3] });
  },
});
show(feed, seat(feed, '${near}'));
</script>`,
  ),
  entry: '#list li',
  use: [{ on: '#place', type: typed }],
};

const finder: Group = {
  name: 'finder',
  about: `clubs near ${near}, then those near ${typed}`,
  width: 412,
  data: () => makeFeed({ counties, networks, clubs }),
  grown: (count) => makeFeed({ counties, networks: twoNetworks, clubs: manyClubs(readGazetteer(), count) }),
  files: { 'places.json': readGazetteer().map(({ name, county, lat, lon }) => [name, county, lat, lon]) },
  contestants: [
    ours(`<ppl-club-finder near="${near}" feed="/data.json"></ppl-club-finder>`, '[part~="club"]', [
      { on: '[role="combobox"]', type: typed },
    ]),
    leaflet,
    autocomplete,
  ],
};

export const placeGroups: readonly Group[] = [finder];
