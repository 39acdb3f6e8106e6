import { existsSync } from 'node:fs';

/** The file that commands look for where they are called. */
export const configName = 'ppl-feed.config.json';

/** The value of an option, wherever it stands: for what must be known before the arguments are understood. */
export function optionOf(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((one) => one === option || one.startsWith(`${option}=`));
  if (at < 0) return undefined;
  return args[at]!.includes('=') ? args[at]!.slice(option.length + 1) : args[at + 1];
}

/** The configuration that is named, or the one of the folder; undefined where there is none. */
export const configFile = (named: string | undefined): string | undefined =>
  named ?? (existsSync(configName) ? configName : undefined);
