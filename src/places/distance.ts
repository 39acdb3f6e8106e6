/** A point on the earth, in decimal degrees (WGS 84). */
export interface Position {
  lat: number;
  lon: number;
}

const radians = Math.PI / 180;

/** The straight-line (great-circle) distance in kilometres, on a sphere of the earth's mean radius: within 0.5 %. */
export function distanceKm(a: Position, b: Position): number {
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const chord = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon * lon;
  // Opposite points can come out a hair above 1.
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The distance to say, in kilometres, no finer than positions of localities allow: 0 stands for 'under 1 km', up to 100 km whole
 * kilometres, from there tens. Never turns the order of two distances round.
 */
export function roundDistance(km: number): number {
  if (km < 1) return 0;
  return km < 99.5 ? Math.round(km) : Math.round(km / 10) * 10;
}
