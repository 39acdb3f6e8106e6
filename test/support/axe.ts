import 'axe-core';
import type axe from 'axe-core';

/** What axe-core finds wrong within an element and its shadow tree, one line a rule: empty when all is well. */
export async function accessFaults(element: Element): Promise<string[]> {
  // The package is a script, not a module: it leaves itself on the page.
  const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(element, {
    resultTypes: ['violations'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
