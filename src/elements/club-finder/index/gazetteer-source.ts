import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadedFeed } from '../../../feed/read.js';
import { FeedError } from '../../../feed/errors.js';
import type { Text } from '../../../feed/schema/values.js';
import { Resource } from '../../../loading/resource.js';
import type { GazetteerPlace } from '../../../places/gazetteer.js';

/** A gazetteer, and whose it is. */
interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  /** It is the one that ships with the widgets: GeoNames'. */
  readonly isShipped: boolean;
  /** Whose data the feed's own places are, where it says so. */
  readonly source?: Text | undefined;
}

const noPlaces: readonly GazetteerPlace[] = [];

/**
 * The places that can be searched beside the feed's own seats and clubs: those that the feed brings along, or else those that
 * ship with the widgets. Loaded when somebody begins to ask, once a feed.
 */
export class GazetteerSource implements ReactiveController {
  readonly #changed: () => void;
  readonly #report: (error: FeedError) => void;
  #loaded: LoadedFeed | undefined;
  #resource: Resource<Gazetteer> | undefined;
  #waiting: (() => void)[] = [];

  /** @param report is told of what failed for another reason than the feed */
  constructor(host: ReactiveControllerHost, changed: () => void, report: (error: FeedError) => void) {
    this.#changed = changed;
    this.#report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#resource?.stop();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  get status(): Resource<Gazetteer>['status'] {
    return this.#resource?.status ?? 'absent';
  }

  /** None where there are none yet. */
  get places(): readonly GazetteerPlace[] {
    return this.gazetteer?.places ?? noPlaces;
  }

  get gazetteer(): Gazetteer | undefined {
    return this.#resource?.value;
  }

  /** Resolves when what was asked for is there or has failed. */
  settled(): Promise<void> {
    return this.status === 'coming' ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Begins to load them, unless that has been done. */
  need(loaded: LoadedFeed, plain: (text: Text) => string): void {
    if (this.#loaded !== loaded) {
      this.#loaded = loaded;
      this.#resource?.stop();
      const resource = new Resource<Gazetteer>(
        () => getGazetteer(loaded, plain),
        () => {
          const { error } = resource;
          if (error instanceof Error && !(error instanceof FeedError)) {
            this.#report(new FeedError('not-loaded', `The places did not load: ${error.message}`));
          }
          for (const resolve of this.#waiting.splice(0)) resolve();
          this.#changed();
        },
      );
      this.#resource = resource;
    }
    this.#resource?.need();
  }
}

async function getGazetteer(loaded: LoadedFeed, plain: (text: Text) => string): Promise<Gazetteer> {
  if (!('places' in loaded.raw)) {
    const { readGazetteer } = await import('../../../places/gazetteer.js');
    return { places: readGazetteer(), isShipped: true };
  }
  const { getPlaces } = await import('../../../feed/on-demand.js');
  const { places, source } = await getPlaces(loaded);
  const rankOf = (population = 0) => Math.max(0, Math.log(population / 500));
  return {
    places: places.map(({ name, population, ...at }) => ({ ...at, name: plain(name), rank: rankOf(population) })),
    isShipped: false,
    source,
  };
}
