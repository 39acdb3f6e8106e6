import { printParseErrorCode, visit } from 'jsonc-parser';
import { found, type Finding } from '../findings/finding.js';
import { decode } from '../read/encoding.js';
import { placeOf } from './collections.js';

/** A text and the value in it; undefined where there is none. */
export interface Parsed {
  readonly value: unknown;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const options = { disallowComments: true };

/** How much of what stands at a fault is told. */
const shown = 20;

/** What stands where something else should: the `<` of a login page, a comma too many, or nothing any more. */
function syntaxError(text: string, file: string): Finding {
  let first: { offset: number; line: number; column: number; isCut: boolean } | undefined;
  visit(
    text,
    {
      onError: (code, offset, length, line, column) => {
        const isOpen = printParseErrorCode(code).startsWith('UnexpectedEnd') && offset + length >= text.length;
        first ??= { offset, line, column, isCut: isOpen || text.slice(offset).trim() === '' };
      },
    },
    options,
  );
  const { offset = 0, line = 0, column = 0, isCut = false } = first ?? {};
  const at = { file, line: line + 1, column: column + 1 };
  if (isCut) return found('json-cut', at);
  return found('json-syntax', { ...at, value: text.slice(offset).trim().slice(0, shown).replace(/\s+/g, ' ') });
}

/** Keys that stand twice in one object: of those JavaScript takes the last, in silence. */
function keysTwice(text: string, file: string): Finding[] {
  const findings: Finding[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column, path) => {
      const keys = open.at(-1)!;
      if (keys.has(key)) {
        findings.push(
          found('json-key-twice', {
            file,
            line: line + 1,
            column: column + 1,
            place: placeOf([...path(), key]),
            value: key,
          }),
        );
      }
      keys.add(key);
    },
  });
  return findings;
}

/**
 * The value in a file that must be JSON in UTF-8. A byte order mark is let pass.
 * @param isPast it was published already: nobody mends it, and keys that stand twice are not looked for
 */
export function parseJson(bytes: Uint8Array, file: string, isPast = false): Parsed {
  const { text = '', encoding, findings } = decode(bytes, file);
  const none = (finding: Finding): Parsed => ({ value: undefined, text, findings: [finding] });
  if (findings.length)
    return none(found('encoding', { file, value: findings[0]!.value ?? String(findings[0]!.line ?? '') }));
  if (encoding !== 'utf-8') return none(found('encoding', { file, value: encoding }));
  if (text.trim() === '') return none(found('json-cut', { file, line: 1, column: 1 }));
  try {
    const value: unknown = JSON.parse(text);
    return { value, text, findings: isPast ? [] : keysTwice(text, file) };
  } catch {
    return none(syntaxError(text, file));
  }
}

/** Line and column of places, each from 1; those that are not there are left out. */
export function findPlaces(text: string, places: ReadonlySet<string>): Map<string, { line: number; column: number }> {
  const where = new Map<string, { line: number; column: number }>();
  if (!places.size) return where;
  const note = (path: readonly PropertyKey[], line: number, column: number) => {
    const place = placeOf(path);
    if (places.has(place) && !where.has(place)) where.set(place, { line: line + 1, column: column + 1 });
  };
  visit(text, {
    onLiteralValue: (_value, _offset, _length, line, column, path) => note(path(), line, column),
    onObjectBegin: (_offset, _length, line, column, path) => note(path(), line, column),
    onArrayBegin: (_offset, _length, line, column, path) => note(path(), line, column),
  });
  return where;
}
