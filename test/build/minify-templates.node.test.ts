import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { minifyTemplatesIn } from '../../src/build/minify-templates.js';

const join = (strings: TemplateStringsArray) => strings.join('¦');
const read = (code: string): unknown => runInNewContext(code, { css: join, html: join });

/** What the tag is given after minifying. */
const minified = async (code: string) => read(await minifyTemplatesIn(code));

describe('minifyTemplatesIn', () => {
  it('minifies a style sheet, but drops no fallback and knows new syntax', async () => {
    const css =
      'css`\n  :host(:state(loading)) {\n /* why */\n color: red;\n color: oklch(from var(--a, red) l c h);\n  }\n@container (inline-size < 20em) { p { margin: 0px } }`';
    const result = await minified(css);
    assert.match(
      String(result),
      /^:host\(:state\(loading\)\)\{color:red;color:oklch\(from var\(--a, ?red\) l c h\)\}@container/,
    );
    assert.doesNotMatch(String(result), /why|\n/);
  });

  it('keeps strings and escapes of a style sheet', async () => {
    assert.match(
      String(await minified(String.raw`css${'`'}a::before { content: '\\2014  \\a0' }${'`'}`)),
      /content:"(\\2014|—)  (\\a0|\u00a0)"/,
    );
  });

  it('only collapses white space where a style sheet has expressions', async () => {
    assert.equal(await minified('css`\n  a { ${1} }\n  /* b */ c  {\n d: ${2} }`'), ' a { ¦ } c { d: ¦ }');
  });

  it('leaves one space where text is shown, so that nothing moves', async () => {
    assert.equal(
      await minified('html`<b>a</b>\n    <i>b</i>c${1}\n  ${2}<p\n class="d">`'),
      '<b>a</b> <i>b</i>c¦ ¦<p class="d">',
    );
  });

  it('keeps no-break spaces, backticks, backslashes and dollars', async () => {
    assert.equal(await minified('html`10\u00a0\u00a0000 \\` \\\\ \\${x}`'), '10\u00a0\u00a0000 ` \\ ${x}');
  });

  it('finds templates inside templates', async () => {
    assert.equal(
      await minifyTemplatesIn('html`<p>\n  ${html`<b>\n  x</b>`}\n</p>`'),
      'html`<p> ${html`<b> x</b>`} </p>`',
    );
  });

  it('leaves other templates and strings alone', async () => {
    const code = 'const a = `x\n   y`; const b = text`x\n   y`; const c = "html`  a  b`";';
    assert.equal(await minifyTemplatesIn(code), code);
  });

  it('refuses what is not CSS', async () => {
    await assert.rejects(minifyTemplatesIn('css`a { color red }`'), /Not CSS/);
  });

  it('puts the value in the place of a token that no page sets, and drops its declaration', async () => {
    const literals = new Map([
      ['--_size-title', '1.5em'],
      ['--_space-6', '1.25em'],
    ]);
    const css =
      'css`.base { --_size-title: 1.5em; --_text: #000; } h2 { font-size: var(--_size-title); margin: calc(var(--_density) * var(--_space-6)); color: var(--_text) }`';
    assert.equal(
      read(await minifyTemplatesIn(css, literals)),
      '.base{--_text: #000}h2{font-size:1.5em;margin:calc(var(--_density) * 1.25em);color:var(--_text)}',
    );
  });
});
