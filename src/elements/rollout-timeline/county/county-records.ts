import type { ReactiveControllerHost } from 'lit';
import { readCollections, type LoadedFeed } from '../../../feed/read.js';
import type { Content } from '../../../feed/schema/collection.js';
import { optionalTeryt, teryt, voivodeship } from '../../../feed/schema/geo.js';
import { array, object, optional } from '../../../feed/schema/kinds.js';
import { id, optionalAddress, size, text, type Text } from '../../../feed/schema/values.js';
import { Resource, type ResourceStatus } from '../../../loading/resource.js';
import { unplacedClubs, type Unplaced } from '../../../parts/words/unplaced-clubs.js';

/** Of projects and clubs no more than is said of a county: the rest is neither checked nor loaded. */
const collections = [
  {
    name: 'projects',
    schema: /* @__PURE__ */ object({ id, title: text, county: optionalTeryt, url: optionalAddress }),
  },
  { name: 'clubs', schema: /* @__PURE__ */ object({ id, name: text, network: id, county: teryt }) },
  {
    name: 'networks',
    schema: /* @__PURE__ */ object({
      id,
      name: text,
      counted: optional(array(object({ count: size, county: optionalTeryt, voivodeship: optional(voivodeship) }))),
    }),
  },
] as const;

/** Something that a county has, by its name. */
export interface NamedRecord {
  readonly title: Text;
  readonly url?: string | undefined;
}

/** What the feed has in one county besides rollouts. */
export interface RecordsOfCounty {
  readonly projects: readonly NamedRecord[];
  readonly clubs: readonly NamedRecord[];
  /** Clubs that are counted there, and of which no more is known. */
  readonly unplaced: readonly Unplaced[];
}

/** The projects and clubs of counties. They are asked for once there is a county to show. */
export class CountyRecords {
  readonly #host: ReactiveControllerHost;
  #loaded: LoadedFeed | undefined;
  #records: Resource<Content<typeof collections>> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get status(): ResourceStatus {
    return this.#records?.status ?? 'absent';
  }

  get isWaiting(): boolean {
    return !!this.#records?.isAwaited;
  }

  /** What is there of a county; undefined while it is on its way, and when it did not arrive. */
  of(loaded: LoadedFeed, code: string): RecordsOfCounty | undefined {
    if (loaded !== this.#loaded) {
      this.#records?.stop();
      this.#loaded = loaded;
      this.#records = new Resource(
        () => readCollections(collections, loaded),
        () => this.#host.requestUpdate(),
      );
    }
    const content = this.#records?.need();
    return (
      content && {
        projects: content.projects.filter(({ county }) => county === code).map(({ title, url }) => ({ title, url })),
        clubs: content.clubs.filter(({ county }) => county === code).map(({ name }) => ({ title: name })),
        unplaced: unplacedClubs(content.networks, content.clubs).filter((one) => one.code === code),
      }
    );
  }
}
