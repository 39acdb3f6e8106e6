import { enlarged, frameOf, isOnMap, type Frame } from '../../../map/frame.js';
import { placeLabels, type Label } from '../../../map/labels.js';
import { outlineBox } from '../../../map/outline-box.js';
import { outlines } from '../../../map/outlines.js';
import { mapSize, project } from '../../../map/project.js';
import type { Directory } from '../clubs/directory.js';
import type { MapPlace } from './map-places.js';
import { narrowest, seatsOn, type MapName } from './neighbourhood.js';

/** The voivodeship that the list keeps to: where points are is said on the enlarged map. */
export interface Region {
  readonly frame: Frame;
  readonly places: readonly MapPlace[];
  /** Seats of its counties that find room for their name, as orientation. */
  readonly names: readonly Label<MapName>[];
}

/** How much wider than the voivodeship the map is: a little of its neighbours tells where it lies. */
const margin = 1.12;

/** @param places the clubs' on the map of the country */
export function regionOf(code: string, places: readonly MapPlace[], directory: Directory): Region {
  const frame = frameOf(outlineBox(outlines[code] ?? ''), margin);
  const marks = places
    .map((place) => ({ ...place, at: enlarged(place.at, frame) }))
    // A position that lies elsewhere than its code says.
    .filter(({ at }) => isOnMap(at));
  const middle = { x: mapSize.width / 2, y: mapSize.height / 2 };
  const seats = seatsOn(directory, (position) => enlarged(project(position), frame), middle).filter(({ teryt }) =>
    teryt.startsWith(code),
  );
  return { frame, places: marks, names: placeLabels(seats, marks, narrowest) };
}
