import type { Finding } from '../findings/finding.js';
import { checkFeed } from './check-feed.js';
import { findPlaces } from './json-text.js';
import { hasLines, loadWholeFeed, type GetBytes, type LoadedFeed } from './load-feed.js';

export interface CheckedPublication extends LoadedFeed {
  readonly findings: readonly Finding[];
}

/**
 * A feed at an address or in a file, with all of its parts: loaded and checked. A place is told with its file, and with line and column where the
 * file has lines.
 */
export async function checkPublication(given: string, now: string, get?: GetBytes): Promise<CheckedPublication> {
  const loaded = await loadWholeFeed(given, get);
  const { feed, whereOf, texts } = loaded;
  const inFeed = feed ? await checkFeed(feed, now) : [];
  const about = inFeed.map((finding): Finding => {
    const { place = '' } = finding;
    return { ...finding, ...whereOf(place), about: place };
  });
  const findings = [...loaded.findings, ...about];
  const lines = new Map(
    [...texts].map(([file, text]) => {
      const places = findings.flatMap((finding) =>
        finding.file === file && finding.line === undefined ? (finding.place ?? []) : [],
      );
      return [file, hasLines(text) ? findPlaces(text, new Set(places)) : undefined] as const;
    }),
  );
  const withLine = (finding: Finding): Finding => ({
    ...lines.get(finding.file ?? '')?.get(finding.place ?? ''),
    ...finding,
  });
  return { ...loaded, findings: findings.map(withLine) };
}
