import { writeReference, type Picture } from './picture.js';

/** A picture that is not as it should be. */
export interface Finding {
  /** The name of the picture's file. */
  readonly name: string;
  /** One sentence. */
  readonly why: string;
  readonly pictures: { readonly reference?: Picture; readonly actual?: Picture; readonly difference?: Picture };
}

const titles = { reference: 'Reference', actual: 'Now', difference: 'Difference' } as const;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function figure(name: string, kind: keyof typeof titles, picture: Picture | undefined): string {
  if (!picture) return '';
  const source = `data:image/png;base64,${writeReference(picture).toString('base64')}`;
  return `<figure><figcaption>${titles[kind]}, ${picture.width} × ${picture.height} px</figcaption>
<img src="${source}" width="${picture.width}" height="${picture.height}" alt="${titles[kind]} of ${escaped(name)}"></figure>`;
}

/** All findings as one HTML file that needs no other. */
export function reportOf(findings: readonly Finding[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures that differ: ${findings.length}</title>
<style>
  body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1e20; background: #f5f4f0; }
  section { margin-block-start: 3rem; border-block-start: 2px solid; }
  .pictures { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding: 2px; }
  figure { margin: 0; }
  figcaption { font-size: 0.875rem; }
  img { display: block; background: #fff; outline: 1px solid #6f7578; }
  @media (prefers-color-scheme: dark) { body { color: #edebe5; background: #16191b; } }
</style>
<h1>Pictures that differ: ${findings.length}</h1>
<ol>${findings.map(({ name }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a></li>`).join('')}</ol>
${findings
  .map(
    ({ name, why, pictures: { reference, actual, difference } }) => `<section id="${escaped(name)}">
<h2>${escaped(name)}</h2>
<p>${escaped(why)}</p>
<div class="pictures" tabindex="0">
${figure(name, 'reference', reference)}${figure(name, 'actual', actual)}${figure(name, 'difference', difference)}
</div>
</section>`,
  )
  .join('\n')}
</html>
`;
}
