import { loadWholeFeed } from '../../publish/check/load-feed.js';
import { changesOf, type Changes } from '../../publish/compare/diff.js';
import { tableLabel } from '../../publish/findings/labels.js';
import { fill } from '../../publish/report/words.js';
import { readArguments, UsageError, type Command, type Settings } from '../command-line.js';
import { tell } from '../tell.js';

/** How many records of one kind are named. */
const most = 10;

const some = (ids: readonly string[]) => ids.slice(0, most).join(', ') + (ids.length > most ? ', …' : '');

/** What changed, in lines. */
export function tellChanges({ collections, fields: own }: Changes, { say, language }: Settings): string {
  const lines = collections.flatMap(({ collection, before: old, after: now, added, removed, changed }) => [
    fill(say.changes, {
      collection: tableLabel(collection, language),
      before: old,
      after: now,
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    }),
    ...(added.length ? [`  + ${some(added)}`] : []),
    ...(removed.length ? [`  − ${some(removed)}`] : []),
    ...(changed.length ? [`  ~ ${some(changed.map(({ id, fields }) => `${id} (${fields.join(', ')})`))}`] : []),
  ]);
  return [...lines, ...(own.length ? [`~ ${own.join(', ')}`] : [])].join('\n') || say.same;
}

/** `ppl-feed diff`: what changed between two publications. */
export const diffCommand: Command = async (args) => {
  const { positionals, settings } = readArguments(args, {});
  const { say, format, now } = settings;
  const [before, after, ...rest] = positionals;
  if (!before || !after || rest.length) throw new UsageError(fill(say.needsInput, { what: 'OLD NEW' }));
  const loaded = await Promise.all([before, after].map((one) => loadWholeFeed(one)));
  const findings = loaded.flatMap((one) => one.findings).filter(({ severity }) => severity === 'error');
  const [old, next] = loaded.map(({ feed }) => feed);
  if (!old || !next || findings.length) {
    process.stderr.write(tell(findings, { ...settings, format: 'text' }, { now, counts: {} }));
    return 1;
  }
  const changes = changesOf(old, next);
  console.log(format === 'json' ? JSON.stringify(changes, null, 1) : tellChanges(changes, settings));
  return 0;
};
