import {
  $ZodArray,
  $ZodCustom,
  $ZodObject,
  $ZodOptional,
  _safeParse,
  type $strip,
  type $ZodCheck,
  type $ZodErrorClass,
  type $ZodIssue,
  type $ZodShape,
  type $ZodType,
  type output,
} from 'zod/v4/core';

/*
 * The kinds of schema that the feed is made of, on zod's core: what `zod/mini` adds to it (methods on each schema) costs a
 * visitor 750 bytes more. Whoever has the package gets `feedSchema` with its methods.
 */

export type { $ZodType as Schema, output } from 'zod/v4/core';

/** Why a value is refused. */
class Issues {
  readonly issues: readonly $ZodIssue[];

  constructor(issues: readonly $ZodIssue[]) {
    this.issues = issues;
  }
}

type Parsed<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: Issues };

/** Checks a value. The class of the error is handed in, as zod's own packages do: theirs make an `Error` of it, which costs 150 bytes. */
export const safeParse: <Schema extends $ZodType>(schema: Schema, value: unknown) => Parsed<output<Schema>> =
  /* @__PURE__ */ _safeParse(Issues as unknown as $ZodErrorClass);

/** An object; of fields that it does not name nothing is kept. */
export const object = <Shape extends $ZodShape>(shape: Shape, ...checks: $ZodCheck[]): $ZodObject<Shape, $strip> =>
  new $ZodObject({ type: 'object', shape, checks }) as unknown as $ZodObject<Shape, $strip>;

export const array = <Element extends $ZodType>(element: Element): $ZodArray<Element> =>
  new $ZodArray({ type: 'array', element }) as $ZodArray<Element>;

export const optional = <Inner extends $ZodType>(innerType: Inner): $ZodOptional<Inner> =>
  new $ZodOptional({ type: 'optional', innerType }) as $ZodOptional<Inner>;

/** A value that passes a test; `code` is what the report gives when it does not. */
export const custom = <T>(test: (value: unknown) => boolean, code: string): $ZodCustom<T, T> =>
  new $ZodCustom({ type: 'custom', check: 'custom', abort: true, fn: test, error: () => code }) as $ZodCustom<T, T>;

/** A further test of a value that is right in itself; reported at `path`. */
export const check = (test: (value: never) => boolean, code: string, path: PropertyKey[]): $ZodCheck =>
  new $ZodCustom({ type: 'custom', check: 'custom', fn: test as (value: unknown) => boolean, error: () => code, path });
