// A session of WebKit by its WebDriver: what the tests ask it to do, and no more.
import { startWebKit } from '../support/webkit.mjs';

/** Characters that stand for keys, as WebDriver has them. */
export const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Down: '\uE015', Right: '\uE014' } as const;

export class WebKitSession {
  readonly #address: string;
  readonly #end: () => void;

  private constructor(address: string, end: () => void) {
    this.#address = address;
    this.#end = end;
  }

  /** @param environment of the browser, as `startWebKit` has it */
  static async start(environment?: Record<string, string>): Promise<WebKitSession> {
    const { port, capabilities, end } = await startWebKit(environment);
    const driver = `http://127.0.0.1:${port}`;
    const { sessionId } = await ask<{ sessionId: string }>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    const session = new WebKitSession(`${driver}/session/${sessionId}`, end);
    await session.#ask('POST', '/window/rect', { width: 1100, height: 1000 });
    return session;
  }

  async stop(): Promise<void> {
    await this.#ask('DELETE', '').catch(() => undefined);
    this.#end();
  }

  async open(url: string): Promise<void> {
    await this.#ask('POST', '/url', { url });
  }

  /** Runs a function in the page, which knows nothing of what is around it. */
  run<In extends readonly unknown[], Out>(act: (...given: In) => Out, ...given: In): Promise<Awaited<Out>> {
    return this.script(`return (${String(act)})(...arguments)`, ...given);
  }

  /** The same with the source of a function. */
  script<Out>(source: string, ...given: readonly unknown[]): Promise<Out> {
    const script = `globalThis.__name ??= (named) => named; ${source}`;
    return this.#ask('POST', '/execute/sync', { script, args: given });
  }

  /** Goes into the page's first frame, until another page is opened. */
  async enterFrame(): Promise<void> {
    await this.#ask('POST', '/frame', { id: 0 });
  }

  /** Waits until a function of the page gives what counts as true. @throws Error that says what did not come */
  async until<In extends readonly unknown[]>(what: string, holds: (...given: In) => unknown, ...given: In) {
    for (const end = Date.now() + 20_000; !(await this.run(holds, ...given));) {
      if (Date.now() > end) throw new Error(`not within 20 s: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Presses one key after the other where the focus is. */
  async type(...all: readonly string[]): Promise<void> {
    const actions = all.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** PNG. */
  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#ask<string>('GET', '/screenshot'), 'base64');
  }

  #ask<Value>(method: string, path: string, body?: object): Promise<Value> {
    return ask(method, this.#address + path, body);
  }
}

async function ask<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (value?.error) throw new Error(`${method} ${url}: ${value.error}, ${value.message}`);
  return value;
}
