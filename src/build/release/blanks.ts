// What only the publisher of the package can know, and a release must say.

/** What of package.json a release speaks of. */
export interface PackageFacts {
  readonly name?: unknown;
  readonly author?: unknown;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
}

const textOf = (field: unknown): string => {
  if (typeof field === 'string') return field;
  const url = field && typeof field === 'object' && 'url' in field ? field.url : '';
  return typeof url === 'string' ? url : '';
};

const isPublic = (address: string): boolean =>
  /^(git\+)?https:\/\/[^/]+\.[^/]+/.test(address) && !/\bexample\b/.test(address);

/**
 * What is still to be filled in before anybody may publish, a sentence each.
 * @param licence the text of LICENSE
 */
export function blanks({ name, author, repository, homepage, bugs }: PackageFacts, licence: string): string[] {
  const contributors = /\bcontributors\b/i;
  const found: string[] = [];
  if (typeof name !== 'string' || !/^(@[a-z\d-]+\/)?[a-z\d][a-z\d._-]*$/.test(name)) {
    found.push('package.json, "name": the name under which the package is published.');
  }
  if (!isPublic(textOf(repository))) {
    found.push(
      'package.json, "repository": the public address of the sources; without it the registry proves no provenance.',
    );
  }
  if (!isPublic(textOf(homepage))) {
    found.push('package.json, "homepage": where the guides stand, such as the pages of the repository.');
  }
  if (!isPublic(textOf(bugs)) && !/^\S+@\S+$/.test(emailOf(bugs))) {
    found.push('package.json, "bugs": where barriers and faults are reported; the accessibility statement names it.');
  }
  if (!textOf(author) || contributors.test(textOf(author))) {
    found.push('package.json, "author": who publishes, by name.');
  }
  const holder = /^Copyright \(c\) [\d\s,–-]+(.+)$/m.exec(licence)?.[1] ?? '';
  if (!holder || contributors.test(holder)) found.push('LICENSE, first lines: who holds the rights, by name.');
  return found;
}

/** What the changelog does not say of a version: that there is one, and of what day. */
export function undated(version: string, changelog: string): string[] {
  const [, after] = new RegExp(`^## ${version.replaceAll('.', '\\.')}(?![\\w.-])(.*)$`, 'm').exec(changelog) ?? [];
  if (after === undefined) return [`CHANGELOG.md has no part "## ${version}".`];
  return /\b\d{4}-\d\d-\d\d\b/.test(after)
    ? []
    : [`CHANGELOG.md, "## ${version}": the day of the release, as 2026-12-31.`];
}

function emailOf(field: unknown): string {
  const email = field && typeof field === 'object' && 'email' in field ? field.email : '';
  return typeof email === 'string' ? email : '';
}
