/** An angle in degrees, and the axis where the text says it. */
export interface Angle {
  readonly degrees: number;
  readonly axis?: 'lat' | 'lon';
}

const axes: Readonly<Record<string, 'lat' | 'lon'>> = { N: 'lat', S: 'lat', E: 'lon', W: 'lon' };

/** Degrees to a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * An angle as offices write it: `50.78`, `50,78`, `50°46'48"N`, `50 46 48`, `17E03'55"`, `N 50° 46,8'`. Undefined for anything
 * else; whether it lies in Poland is seen later.
 */
export function readAngle(text: string): Angle | undefined {
  const upper = text.toUpperCase().replace(/,(?=\d)/g, '.');
  const letters = upper.match(/[NSEW]/g) ?? [];
  if (letters.length > 1 || /[^\d.\s°º˚'’′"”″NSEW+-]/.test(upper)) return undefined;
  const numbers = upper.match(/\d+(\.\d+)?/g) ?? [];
  if (numbers.length < 1 || numbers.length > 3) return undefined;
  const [whole, minutes = 0, seconds = 0] = numbers.map(Number);
  if (minutes >= 60 || seconds >= 60) return undefined;
  const isNegative = /^\s*-/.test(upper) || letters[0] === 'S' || letters[0] === 'W';
  const degrees = round(whole! + minutes / 60 + seconds / 3600);
  const axis = axes[letters[0] ?? ''];
  return { degrees: isNegative ? -degrees : degrees, ...(axis && { axis }) };
}

const isLatitude = (degrees: unknown) => typeof degrees === 'number' && degrees >= 49 && degrees <= 54.9;
const isLongitude = (degrees: unknown) => typeof degrees === 'number' && degrees >= 14.1 && degrees <= 24.2;

/** Whether the two are exchanged. In Poland that is certain: no latitude there could be a longitude. */
export const areSwapped = (lat: unknown, lon: unknown): boolean => isLatitude(lon) && isLongitude(lat);
