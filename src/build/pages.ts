// The pages that stand beside the bundle: the one for frames, the script of their parents, the embed builder, and what a
// server needs.
import { cpSync, mkdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = (path: string) => join(root, 'src/embed', path);

export async function makePages(dist: string): Promise<void> {
  const cdn = join(dist, 'cdn');
  const common = { bundle: true, minify: true, target: 'es2022', charset: 'utf8', logLevel: 'warning' } as const;
  mkdirSync(cdn, { recursive: true });
  await Promise.all([
    build({ ...common, format: 'iife', entryPoints: [source('frame/parent.ts')], outfile: join(cdn, 'ppl-frame.js') }),
    build({ ...common, format: 'iife', entryPoints: [source('frame/page.ts')], outfile: join(cdn, 'embed.js') }),
    build({ ...common, format: 'iife', entryPoints: [source('builder/page.ts')], outfile: join(cdn, 'builder.js') }),
  ]);
  copyFileSync(source('builder/builder.css'), join(cdn, 'builder.css'));
  copyFileSync(source('builder/builder.html'), join(dist, 'builder.html'));
  copyFileSync(source('frame/embed.css'), join(cdn, 'embed.css'));
  copyFileSync(source('frame/embed.html'), join(dist, 'embed.html'));
  cpSync(source('hosting'), join(dist, 'hosting'), { recursive: true });
}
