#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { elementNames } from '../elements/names.js';
import { FeedError } from '../feed/errors.js';
import { nearestName } from '../text/nearest-name.js';
import { render } from './render.js';
import { attributesOf, toElementName } from './still-element.js';

const help = `ppl-feed render <tag> [attribute="value" …] [options]

Prints an element as HTML with the real data inside, for pages that must show them without a script:
  ppl-feed render club-finder near="Chrzanów" lang="en"
  ppl-feed render ppl-project-list component="quick-start" filters --feed https://example.org/feed.json

Attributes are those of the element, as in HTML; id, class and data-… go onto the tag as they are.

  --feed <file|address>  another feed than the programme's own
  --div                  <div data-ppl="…"> for a CMS that drops unknown tags
  --static               the data alone, without a tag
  --shadow               with the look too, as a declarative shadow root (needs a style-src that allows <style>)
  --json-ld              with the records as schema.org, for search engines
  --help                 this text

Exit codes: 0 printed; 1 the feed cannot be had or read, or lacks what an attribute names; 2 the command is wrong.
Nothing is printed to standard output unless all is well, so that a scheduled run never replaces a good page.`;

/** The command is wrong: said in one sentence that names the remedy. */
class UsageError extends Error {}

const onAnyTag = /^(id|class|data-[\w-]+)$/;

/** `near=Chrzanów`, `filters`. @throws {UsageError} */
function toAttributes(written: readonly string[], tag: string, known: readonly string[]): [string, string][] {
  return written.map((one) => {
    const [name = '', ...value] = one.split('=');
    if (!known.includes(name) && !onAnyTag.test(name)) {
      const near = nearestName(name, known);
      throw new UsageError(
        `<${tag}> has no attribute "${name}".${near ? ` Did you mean "${near}"?` : ''} It has: ${known.join(', ')}.`,
      );
    }
    return [name, value.join('=')];
  });
}

async function renderCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      feed: { type: 'string' },
      div: { type: 'boolean' },
      static: { type: 'boolean' },
      shadow: { type: 'boolean' },
      'json-ld': { type: 'boolean' },
    },
  });
  const [tag = '', ...written] = positionals;
  const name = toElementName(tag);
  if (!name) {
    const near = nearestName(tag.replace(/^ppl-/, ''), elementNames);
    const hint = near ? ` Did you mean "${near}"?` : '';
    throw new UsageError(`There is no element "${tag}".${hint} There is: ${elementNames.join(', ')}.`);
  }
  if (values.div && values.static) throw new UsageError('Give --div or --static, not both.');
  if (values.shadow && (values.div || values.static)) throw new UsageError('--shadow needs the tag itself.');
  const { html, faults, warnings } = await render({
    name,
    attributes: toAttributes(written, `ppl-${name}`, attributesOf(name)),
    feed: values.feed,
    form: values.div ? 'div' : values.static ? 'static' : 'tag',
    shadow: values.shadow,
    jsonLd: values['json-ld'],
  });
  for (const warning of warnings) console.error(`ppl-feed: ${warning}`);
  for (const fault of faults) console.error(`ppl-feed: ${fault}`);
  process.stdout.write(html);
  return faults.length ? 1 : 0;
}

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = { render: renderCommand };

async function main([command = '', ...args]: string[]): Promise<number> {
  if (command === '' || command === 'help' || [command, ...args].includes('--help')) {
    console.log(help);
    return command === '' ? 2 : 0;
  }
  const run = commands[command];
  try {
    if (!run) throw new UsageError(`There is no command "${command}". There is: ${Object.keys(commands).join(', ')}.`);
    return await run(args);
  } catch (error) {
    if (error instanceof FeedError) {
      console.error(`ppl-feed: ${error.url}: ${error.message} (${error.code})`);
      return 1;
    }
    const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!isUsage) throw error;
    console.error(`ppl-feed: ${(error as Error).message}\nppl-feed --help tells more.`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
