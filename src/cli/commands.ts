import type { Command } from './command-line.js';
import type { CommandName } from './words.js';

/** Each command is loaded when it is called: `check` needs no widgets, `render` no spreadsheets. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  template: async () => (await import('./commands/template.js')).templateCommand,
  build: async () => (await import('./commands/build.js')).buildCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  diff: async () => (await import('./commands/diff.js')).diffCommand,
  export: async () => (await import('./commands/export.js')).exportCommand,
  host: async () => (await import('./commands/host.js')).hostCommand,
  preview: async () => (await import('./commands/preview.js')).previewCommand,
  render: async () => (await import('./commands/render.js')).renderCommand,
};
