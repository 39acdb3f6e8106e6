const said = new Set<string>();

/** Tells the page's developer something, once. The only place that writes to the console. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`ppl-widgets: ${message}`);
}
