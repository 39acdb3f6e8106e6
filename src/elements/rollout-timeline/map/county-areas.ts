import { nothing, svg } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { FeedError } from '../../../feed/errors.js';
import { loadShapes, type Shapes } from '../../../feed/shapes.js';
import { readAreas } from '../../../map/areas.js';
import type { Marks } from './county-marks.js';
import type { ViewContext } from '../view-context.js';

type Draw = (shapes: Shapes) => unknown;

/** What shapes were read as: they are drawn at every choice, and read once. */
const read = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * Draws what needs the areas of the feed, as soon as they are there; nothing where the feed has none. Areas that cannot be had or
 * read are told to the page, and the map goes on with its marks. Whoever leaves the page asks no longer.
 */
class WithShapes extends AsyncDirective {
  #source: unknown;
  #asker: AbortController | undefined;
  #shapes: Shapes | undefined;
  #last: readonly [ViewContext, Draw] | undefined;

  override render(context: ViewContext, draw: Draw): unknown {
    this.#last = [context, draw];
    // An element may render once more when it has left already; then nobody would end what it asks.
    if (this.isConnected && context.source !== this.#source) this.#load(context);
    return this.#shapes ? draw(this.#shapes) : nothing;
  }

  override disconnected(): void {
    this.#asker?.abort();
    this.#source = undefined;
  }

  override reconnected(): void {
    if (this.#last) this.#load(this.#last[0]);
  }

  #load({ source, loaded: { url }, report }: ViewContext): void {
    this.#asker?.abort();
    this.#source = source;
    this.#shapes = undefined;
    const { signal } = (this.#asker = new AbortController());
    loadShapes(source, url, signal)
      .then((shapes) => {
        if (!shapes || signal.aborted) return;
        areasOf(shapes, url);
        this.#shapes = shapes;
        if (this.#last) this.setValue(this.#last[1](shapes));
      })
      .catch((error: unknown) => {
        if (!signal.aborted && error instanceof FeedError) report(error);
      });
  }
}

export const withShapes = directive(WithShapes) as (context: ViewContext, draw: Draw) => unknown;

function areasOf({ topology }: Shapes, url: string): ReadonlyMap<string, string> {
  try {
    const key = topology as object;
    const areas = read.get(key) ?? readAreas(topology);
    read.set(key, areas);
    return areas;
  } catch {
    throw new FeedError('not-a-feed', 'The "shapes" of the feed are no TopoJSON with an object "counties".', url);
  }
}

/** The counties' areas under their marks, in what the marks say. */
export function areas({ counties, chosen, loaded: { url } }: ViewContext, { all }: Marks, shapes: Shapes): unknown {
  const paths = areasOf(shapes, url);
  const states = new Map(all.map(({ county, state }) => [county, state]));
  return counties.map((county) => {
    const path = paths.get(county.teryt);
    const look = `area ${states.get(county) ?? 'none'} ${county === chosen ? 'chosen' : ''}`;
    return path ? svg`<path class=${look} data-county=${county.teryt} d=${path}></path>` : nothing;
  });
}
