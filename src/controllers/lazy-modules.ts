import type { CSSResultOrNative, ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/errors.js';
import { Resource, type ResourceStatus } from '../loading/resource.js';

/** Modules by name, and how each is had. The imports are written out, for bundlers have to see them. */
export type ModuleLoaders = Readonly<Record<string, () => Promise<object>>>;

/** What a loader gives. */
export type LoadedModule<Loaders extends ModuleLoaders, Name extends keyof Loaders> = Awaited<
  ReturnType<Loaders[Name]>
>;

/** What becomes of a module: an element shows it, a tool without a browser waits for it. */
export interface ModuleUse {
  /** Adds the style sheets of a module that exports `styles`. */
  adopt(sheets: readonly CSSResultOrNative[]): void;
  /** Tells the page that one did not arrive. */
  report(error: FeedError): void;
}

/**
 * The code of an element that few visitors need, or none at first sight: declared in one place of the element, loaded when it
 * is needed, with its style sheets. An element without it shows what it can.
 */
export class LazyModules<Loaders extends ModuleLoaders> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: Loaders;
  readonly #use: ModuleUse;
  readonly #resources = new Map<keyof Loaders, Resource<object>>();

  constructor(host: ReactiveControllerHost, loaders: Loaders, use: ModuleUse) {
    this.#host = host;
    this.#loaders = loaders;
    this.#use = use;
    host.addController(this);
  }

  hostConnected(): void {
    // What failed before it was taken away is asked for again.
    if (this.#resources.size) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An import cannot be called back: what is coming comes.
    for (const resource of this.#resources.values()) if (resource.status === 'failed') resource.stop();
  }

  /** The module if it is here. Asks for it where nobody has. */
  need<Name extends keyof Loaders>(name: Name): LoadedModule<Loaders, Name> | undefined {
    return this.#resource(name).need() as LoadedModule<Loaders, Name> | undefined;
  }

  /** The module if it is here; asks for nothing. */
  get<Name extends keyof Loaders>(name: Name): LoadedModule<Loaders, Name> | undefined {
    return this.#resources.get(name)?.value as LoadedModule<Loaders, Name> | undefined;
  }

  status(name: keyof Loaders): ResourceStatus {
    return this.#resources.get(name)?.status ?? 'absent';
  }

  /** Whether a module that the host has asked for is still to come. */
  isAwaited(name: keyof Loaders): boolean {
    return !!this.#resources.get(name)?.isAwaited;
  }

  /** Whether anything that the host has asked for is still to come. */
  get areAwaited(): boolean {
    return [...this.#resources.values()].some(({ isAwaited }) => isAwaited);
  }

  /** Asks again for a module that failed: somebody wishes it. */
  retry(name: keyof Loaders): void {
    if (this.status(name) === 'failed') this.#resource(name).retry();
  }

  #resource(name: keyof Loaders): Resource<object> {
    let resource = this.#resources.get(name);
    if (!resource) {
      const load = this.#loaders[name]!;
      const settled = (): void => {
        const { value, error } = made;
        if (value && 'styles' in value) this.#use.adopt(value.styles as readonly CSSResultOrNative[]);
        // Whatever the reason is, a file that is not there or a fault in it, nobody shall have to guess it.
        if (error)
          this.#use.report(new FeedError('not-loaded', `"${String(name)}" did not load: ${String(made.error)}`));
        this.#host.requestUpdate();
      };
      const made = new Resource(() => load(), settled);
      resource = made;
      this.#resources.set(name, resource);
    }
    return resource;
  }
}
