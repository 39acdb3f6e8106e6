// What the package is made of, as CycloneDX says it: https://cyclonedx.org/specification/overview/

/** What of a CycloneDX document we read or change; the rest stays as npm wrote it. Its references are `name@version`. */
export interface Bill {
  serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: { readonly 'bom-ref': string; readonly name: string };
  };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Reach {
  /** The package's name: npm writes the folder's. */
  readonly name: string;
  /** Names out of package.json. */
  readonly dependencies: readonly string[];
  /** What is inside built files, as `name@version`. */
  readonly bundled: readonly string[];
  /** Of the commit: the same sources make the same bill. */
  readonly date: string;
}

/** The packages that a list of licences names: `## csv-parse 7.0.3 (MIT)`, `## lit - 3.3.3 (BSD-3-Clause)`. */
export const packagesIn = (licences: string): string[] =>
  [...licences.matchAll(/^## (\S+)(?: -)? (\d\S*) /gm)].map(([, name, version]) => `${name}@${version}`);

/**
 * The bill of what reaches somebody: the dependencies of the package, what stands inside built files, and all that these need.
 * npm's own `--omit dev` leaves out what a development tool needs too, lit among them.
 * @param whole what `npm sbom` says of the folder
 * @throws Error when something is not in npm's bill
 */
export function billOfMaterials(whole: Bill, { name, dependencies, bundled, date }: Reach): Bill {
  const needs = new Map(whole.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const own = whole.metadata.component['bom-ref'];
  const direct = dependencies.map((one) => needs.get(own)?.find((ref) => ref.startsWith(`${one}@`)) ?? one);
  const kept = new Set([...direct, ...bundled]);
  const first = [...kept];
  // A set that is gone through meets what is added meanwhile.
  for (const ref of kept) for (const needed of needs.get(ref) ?? []) kept.add(needed);
  const components = whole.components.filter((component) => kept.delete(component['bom-ref']));
  if (kept.size) throw new Error(`npm's bill of materials does not know ${[...kept].join(', ')}.`);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const bill: Bill = {
    ...whole,
    metadata: { ...whole.metadata, timestamp: date, component: { ...whole.metadata.component, name } },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => ref === own || refs.has(ref))
      .map((dependency) => (dependency.ref === own ? { ref: own, dependsOn: first } : dependency)),
  };
  delete bill.serialNumber;
  return bill;
}
