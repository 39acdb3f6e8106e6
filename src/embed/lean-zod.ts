/*
 * The five kinds of `zod/mini` that the feed's schemas are made of, for the bundle behind the script tag. There the bundle
 * takes this file in zod's place: 0.5 KB instead of 4.7 KB brotli, a third of what a page with one widget loads. The npm
 * package, the JSON Schema and the types are zod's own, and test/feed/lean-zod.test.ts holds both to the same verdicts.
 */

interface Issue {
  code: 'custom' | 'invalid_type';
  message: string;
  path: PropertyKey[];
}

type Run = (value: unknown, issues: Issue[]) => unknown;
type Check = (value: unknown) => Issue | undefined;
/** Of zod's outcome what the readers look at. */
type Outcome = { data: unknown; error?: never } | { data?: never; error: { issues: Issue[] } };

interface Schema {
  run: Run;
  /** A field that may be absent. */
  isOptional?: true;
  check: (...checks: Check[]) => Schema;
  safeParse: (value: unknown) => Outcome;
}

const schema = (run: Run, more?: Partial<Schema>): Schema => ({
  ...more,
  run,
  check: (...checks) =>
    schema((value, issues) => {
      const before = issues.length;
      const result = run(value, issues);
      // As in zod: what is wrong in itself is not checked further.
      if (issues.length === before) issues.push(...checks.flatMap((check) => check(result) ?? []));
      return result;
    }, more),
  safeParse: (value) => {
    const issues: Issue[] = [];
    const data = run(value, issues);
    return issues.length ? { error: { issues } } : { data };
  },
});

const wrongKind = (issues: Issue[]) => void issues.push({ code: 'invalid_type', message: 'Invalid input', path: [] });

/** Runs a part of a value, and puts the part's name before the places of its issues. */
const within = (step: PropertyKey, { run }: Schema, value: unknown, issues: Issue[]) => {
  const own: Issue[] = [];
  const result = run(value, own);
  for (const issue of own) issues.push({ ...issue, path: [step, ...issue.path] });
  return result;
};

export const object = (shape: Readonly<Record<string, Schema>>) =>
  schema((value, issues) => {
    if (typeof value !== 'object' || !value || value instanceof Array) return wrongKind(issues);
    const given = value as Record<string, unknown>;
    const known = Object.entries(shape).filter(([key, { isOptional }]) => !isOptional || key in given);
    return Object.fromEntries(known.map(([key, field]) => [key, within(key, field, given[key], issues)]));
  });

export const array = (element: Schema) =>
  schema((value, issues) =>
    value instanceof Array
      ? value.map((item: unknown, index) => within(index, element, item, issues))
      : wrongKind(issues),
  );

export const optional = ({ run }: Schema) =>
  schema((value, issues) => (value === undefined ? value : run(value, issues)), { isOptional: true });

export const refine =
  (test: (value: never) => boolean, { error, path }: { error: string; path: PropertyKey[] }): Check =>
  (value) =>
    test(value as never) ? undefined : { code: 'custom', message: error, path };

export const custom = (test: (value: unknown) => boolean, code: string) =>
  schema((value, issues) => {
    if (!test(value)) issues.push({ code: 'custom', message: code, path: [] });
    return value;
  });
