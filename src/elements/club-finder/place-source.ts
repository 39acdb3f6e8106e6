import type { LoadedFeed } from '../../feed/client.js';
import type { Text } from '../../feed/schema/values.js';
import type { GazetteerPlace } from '../../text/gazetteer.js';

/**
 * The places that can be searched beside the feed's own seats and clubs: those that the feed brings along, or else those that
 * ship with the widgets. Loaded when somebody begins to ask, once a feed.
 */
export class PlaceSource {
  status: 'none' | 'loading' | 'there' | 'missing' = 'none';
  places: readonly GazetteerPlace[] = [];
  /** They are those that ship with the widgets: GeoNames'. */
  isShipped = false;
  /** Whose data the feed's own places are, where it says so. */
  source: Text | undefined;

  readonly #changed: () => void;
  #loaded: LoadedFeed | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Begins to load them, unless that has been done. Places that did not arrive are asked for again with the next feed only. */
  need(loaded: LoadedFeed, plain: (text: Text) => string): void {
    if (this.#loaded === loaded) return;
    this.#loaded = loaded;
    this.status = 'loading';
    const settle = (found: Partial<PlaceSource>) => {
      if (this.#loaded !== loaded) return;
      Object.assign(this, { places: [], source: undefined, isShipped: false }, found);
      this.#changed();
    };
    getPlaces(loaded, plain).then(
      (found) => settle({ status: 'there', ...found }),
      () => settle({ status: 'missing' }),
    );
  }
}

async function getPlaces(loaded: LoadedFeed, plain: (text: Text) => string): Promise<Partial<PlaceSource>> {
  if (!('places' in loaded.raw)) {
    const { readGazetteer } = await import('../../text/gazetteer.js');
    return { places: readGazetteer(), isShipped: true };
  }
  const { getPlaces } = await import('../../feed/later.js');
  const { places, source } = await getPlaces(loaded);
  const rankOf = (population = 0) => Math.max(0, Math.log(population / 500));
  return {
    places: places.map(({ name, population, ...at }) => ({ ...at, name: plain(name), rank: rankOf(population) })),
    source,
  };
}
