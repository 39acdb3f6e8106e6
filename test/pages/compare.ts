import type { InnerNode } from './snapshot.js';

/** How far two places may lie apart: browsers lay out in parts of a pixel. */
const tolerance = 0.1;

const changed = (here: Readonly<Record<string, string>>, there: Readonly<Record<string, string>>) =>
  [...new Set([...Object.keys(here), ...Object.keys(there)])]
    .filter((name) => here[name] !== there[name])
    .map((name) => `${name}: ${here[name] ?? '—'} instead of ${there[name] ?? '—'}`);

/** What of the widgets' insides is not as on the blank page, one line a difference. */
export function insideDifferences(here: readonly InnerNode[], blank: readonly InnerNode[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < Math.max(here.length, blank.length); index++) {
    const [one, other] = [here[index], blank[index]];
    if (one?.path !== other?.path || one?.markup !== other?.markup) {
      found.push(
        `${one?.path ?? 'nothing'} ${one?.markup ?? ''} instead of ${other?.path ?? 'nothing'} ${other?.markup ?? ''}`,
      );
      break;
    }
    if (!one || !other) break;
    found.push(...changed(one.style, other.style).map((line) => `${one.path} { ${line} }`));
    if (one.box.some((value, side) => Math.abs(value - other.box[side]!) > tolerance)) {
      found.push(`${one.path} is at ${one.box.join(' ')} instead of ${other.box.join(' ')}`);
    }
  }
  return found;
}

/** What of a page is not as without us. */
export function outsideDifferences(
  here: Readonly<Record<string, string>>,
  without: Readonly<Record<string, string>>,
): string[] {
  return changed(here, without).map((line) => {
    if (!line.startsWith('style ')) return line;
    const [name = ''] = line.split(': ');
    const parts = [here[name] ?? '', without[name] ?? ''].map((style) =>
      Object.fromEntries(style.split(';').map((value) => [value.split(':')[0]!, value])),
    );
    return `${name} { ${changed(parts[0]!, parts[1]!).join('; ')} }`;
  });
}
