import { svg, type ReactiveControllerHost } from 'lit';
import { AsyncDirective, directive, type ChildPart, type PartInfo } from 'lit/async-directive.js';
import { FeedError } from '../../../feed/errors.js';
import { getShapes, type Shapes } from '../../../feed/shapes.js';
import { readAreas } from '../../../map/areas.js';
import type { County } from '../../../feed/schema/counties.js';
import type { Mark } from './county-marks.js';
import type { AreaSource } from './map-context.js';

/** The areas of the counties, and whose they are. */
export interface CountyAreas {
  /** SVG path data by TERYT code. */
  readonly paths: ReadonlyMap<string, string>;
  readonly shapes: Shapes;
}

type Draw = (areas: CountyAreas | undefined) => unknown;

/**
 * Draws a map at once, and once more when the areas that its feed names are there. Areas that cannot be had or read are told to
 * the page, and the map goes on with its marks. Whoever leaves the page asks no longer.
 */
class WithAreas extends AsyncDirective {
  #source: AreaSource | undefined;
  readonly #host: ReactiveControllerHost | undefined;
  #request: AbortController | undefined;
  #areas: CountyAreas | undefined;

  constructor(part: PartInfo) {
    super(part);
    this.#host = (part as ChildPart).options?.host as ReactiveControllerHost | undefined;
  }

  override render(source: AreaSource, draw: Draw): unknown {
    const isOther = source.loaded !== this.#source?.loaded;
    this.#source = source;
    // An element may render once more when it has left already; then nobody would end what it asks.
    if (isOther && this.isConnected) this.#load(source);
    return draw(this.#areas);
  }

  override disconnected(): void {
    this.#request?.abort();
  }

  override reconnected(): void {
    if (this.#source) this.#load(this.#source);
  }

  #load(source: AreaSource): void {
    const { loaded, report } = source;
    const { url } = loaded;
    this.#request?.abort();
    this.#areas = undefined;
    const { signal } = (this.#request = new AbortController());
    getShapes(loaded)
      .then((shapes) => {
        if (!shapes || signal.aborted) return;
        const paths = pathsOf(shapes, url);
        const { counties } = source;
        if (!counties.some(({ teryt }) => paths.has(teryt))) {
          throw new FeedError(
            'not-a-feed',
            'The "shapes" of the feed have no area of any of its counties: each needs its TERYT code as "id".',
            url,
          );
        }
        this.#areas = { shapes, paths };
        // Not by itself: what changes a tree between updates is taken for somebody else's doing.
        this.#host?.requestUpdate();
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        if (!(error instanceof FeedError)) throw error;
        report(error);
      });
  }
}

export const withAreas = directive(WithAreas) as (source: AreaSource, draw: Draw) => unknown;

function pathsOf({ topology }: Shapes, url: string): ReadonlyMap<string, string> {
  try {
    return readAreas(topology);
  } catch {
    throw new FeedError('not-a-feed', 'The "shapes" of the feed are no TopoJSON with an object "counties".', url);
  }
}

/** The counties' areas under their marks, in what the marks say. */
export function countyAreas(
  { paths }: CountyAreas,
  counties: readonly County[],
  marks: readonly Mark[],
  marked: County | undefined,
): unknown {
  const states = new Map(marks.map(({ county, state }) => [county, state]));
  return counties.map((county) => {
    const path = paths.get(county.teryt);
    const look = `area ${states.get(county) ?? 'none'} ${county === marked ? 'chosen' : ''}`;
    return path && svg`<path class=${look} data-county=${county.teryt} d=${path}></path>`;
  });
}
