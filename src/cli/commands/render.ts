import { toFinding } from '../../publish/check/refused.js';
import { said, valueAt, type Fields } from '../../publish/check/collections.js';
import { loadWholeFeed } from '../../publish/check/load-feed.js';
import { found, isRefused, type Finding } from '../../publish/findings/finding.js';
import { writeWhole } from '../../publish/output/write.js';
import { asText } from '../../publish/report/as-text.js';
import { fill } from '../../publish/report/words.js';
import { valueFault } from '../../debug/attributes.js';
import { debugWords } from '../../debug/words.js';
import { elementNames, type ElementName } from '../../elements/names.js';
import { defaultFeed } from '../../feed/default-feed.js';
import { format } from '../../feed/schema/envelope.js';
import { languages, type Language } from '../../text/language.js';
import { nearestName } from '../../text/nearest-name.js';
import { readArguments, UsageError, type Command } from '../command-line.js';
import { render } from '../render.js';
import { attributesOf, collectionsOf, toElementName } from '../headless-element.js';
import type { Words } from '../words.js';

const onAnyTag = /^(id|class|data-[\w-]+)$/;

/** `near=Chrzanów`, `filters`. @throws {UsageError} */
function toAttributes(
  written: readonly string[],
  name: ElementName,
  language: Language,
  say: Words,
): [string, string][] {
  const known = attributesOf(name);
  return written.map((one) => {
    const [attribute = '', ...rest] = one.split('=');
    const value = rest.join('=');
    if (!known.includes(attribute) && !onAnyTag.test(attribute)) {
      const near = nearestName(attribute, known);
      const list = fill(say.thereIs, { list: known.join(', ') });
      throw new UsageError(`${debugWords[language].unknown(attribute, near)} ${list}`);
    }
    if (attribute === 'lang' && !languages.includes(value as Language)) {
      throw new UsageError(debugWords[language].notUnderstood(attribute, value, languages.join(', ')));
    }
    const fault = valueFault(name, attribute, value, debugWords[language]);
    if (fault) throw new UsageError(fault);
    return [attribute, value];
  });
}

/** What no page can be made of: what the loading found, another format, or a collection of which nothing is left. */
function refusals(feed: Fields | undefined, findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length || !feed) return errors;
  const version = said(feed['format']) ?? '–';
  if (version === format || version.startsWith(`${format}.`)) return [];
  const code = version.startsWith('ppl-feed/') ? 'major' : 'not-a-feed';
  return [found(code, { place: 'format', value: version, named: { expected: format } })];
}

/** `ppl-feed render`: an element as HTML. */
export const renderCommand: Command = async (args) => {
  const { values, positionals, settings } = readArguments(args, {
    feed: { type: 'string' },
    out: { type: 'string' },
    div: { type: 'boolean' },
    static: { type: 'boolean' },
    shadow: { type: 'boolean' },
    'json-ld': { type: 'boolean' },
  });
  const { language, say } = settings;
  const [tag = '', ...written] = positionals;
  const name = toElementName(tag);
  if (!name) {
    const near = nearestName(tag.replace(/^ppl-/, ''), elementNames);
    const hint = near ? `${fill(say.didYouMean, { value: near })} ` : '';
    throw new UsageError(
      `${fill(say.noElement, { value: tag })} ${hint}${fill(say.thereIs, { list: elementNames.join(', ') })}`,
    );
  }
  if (values.div && values.static) throw new UsageError(fill(say.notBoth, { one: '--div', other: '--static' }));
  if (values.shadow && (values.div || values.static)) throw new UsageError(say.shadowNeedsTag);
  const attributes = toAttributes(written, name, language, say);

  const names = collectionsOf(name).map((collection) => collection.name);
  const loaded = await loadWholeFeed(values.feed ?? defaultFeed(), undefined, names);
  const { feed } = loaded;
  const refused = refusals(feed, loaded.findings);
  if (refused.length || !feed) {
    console.error(asText(refused, language));
    return 1;
  }
  const form = values.div ? 'div' : values.static ? 'static' : 'tag';
  const { html, problems, skipped, content, isEmpty } = await render({
    name,
    attributes,
    feed,
    url: loaded.url,
    form,
    shadow: values.shadow,
    jsonLd: values['json-ld'],
  });
  const leftOut = skipped.map(({ place, code }) => {
    const finding = toFinding(feed, { place, code, value: said(valueAt(feed, place)) });
    return { ...finding, ...loaded.whereOf(place), about: place, severity: 'warning' } satisfies Finding;
  });
  const isList = (value: unknown): value is unknown[] => value instanceof Array;
  const lost = names
    .filter((one) => isList(feed[one]) && feed[one].length > 0 && isList(content[one]) && !content[one].length)
    .map((one) => found('all-left-out', { place: one, named: { target: one } }));
  if (leftOut.length || lost.length) console.error(asText([...lost, ...leftOut], language));
  for (const { code, message } of problems)
    console.error(`ppl-feed: ${debugWords[language].codes[code] ?? code}: ${message} (${code})`);
  if (problems.length)
    return problems.some(({ code }) => code === 'invalid-attribute' || code === 'missing-attribute') ? 2 : 1;
  if (isEmpty) console.error(fill(say.nothingToShow, { tag: `ppl-${name}` }));
  if (isEmpty || isRefused(lost)) return 1;
  if (values.out) writeWhole(values.out, Buffer.from(html));
  else process.stdout.write(html);
  return 0;
};
