/** Where this script came from; nothing where it is a module, which asks beside itself of its own accord. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

/**
 * The address of a file that stands beside the loader. A classic script of another origin may not ask beside itself in
 * Chromium, so it is told in full; a copy has to be told by the page where it is a copy of.
 */
function addressOf(file: string): string {
  const folder = document.querySelector<HTMLLinkElement>('link[rel~="ppl-widgets"]')?.href ?? own;
  return folder ? new URL(file, folder).href : file;
}

/**
 * Loads a file that stands beside the loader, and with it the core that all elements share: the browser would learn of it
 * from the element's file alone, a journey later.
 * @param retryQuery appended to the address
 */
export async function loadModule(file: string, retryQuery = ''): Promise<unknown> {
  const loading: Promise<unknown>[] = [import(addressOf(file) + retryQuery), import(addressOf('./core.js'))];
  return (await Promise.all(loading))[0];
}
