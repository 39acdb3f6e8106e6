// What an element has, read from its code: the class in Node, and the syntax of all modules that it may load.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export const kinds = ['attributes', 'events', 'cssParts', 'cssStates', 'cssProperties'] as const;
export type Kind = (typeof kinds)[number];
/** The names of each kind, with what else has to agree: an event's class, a custom property's usual value. */
export type Has = Record<Kind, Map<string, string>>;

/** Gives the text of a source file; a test may give another one than there is. */
export type Read = (path: string) => string;

const readSource: Read = (path) => readFileSync(path, 'utf8');

function nodesOf(file: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

/** The nodes of a module and of all that it may load; what it takes only types from is not loaded. */
function graph(entry: string, read: Read): ts.Node[] {
  const seen = new Map<string, ts.Node[]>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    const nodes = nodesOf(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
    seen.set(path, nodes);
    for (const node of nodes) {
      const from =
        ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
          ? node.moduleSpecifier
          : ts.isExportDeclaration(node) && !node.isTypeOnly
            ? node.moduleSpecifier
            : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
              ? node.arguments[0]
              : undefined;
      if (from && ts.isStringLiteral(from) && from.text.startsWith('.')) {
        visit(join(dirname(path), from.text.replace(/\.js$/, '.ts')));
      }
    }
  };
  visit(entry);
  return [...seen.values()].flat();
}

/** The strings that an expression may be: a name is followed to its value, a parameter to the calls of its function. */
function stringsOf(expression: ts.Node | undefined, nodes: readonly ts.Node[]): string[] {
  if (!expression) return [];
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return stringsOf(expression.expression, nodes);
  if (ts.isConditionalExpression(expression)) {
    return [expression.whenTrue, expression.whenFalse].flatMap((branch) => stringsOf(branch, nodes));
  }
  const declared = ts.isIdentifier(expression) && declarationOf(expression);
  if (declared && ts.isVariableDeclaration(declared) && declared.initializer) {
    return stringsOf(declared.initializer, nodes);
  }
  if (declared && ts.isParameter(declared)) {
    const called = declared.parent;
    const at = called.parameters.indexOf(declared);
    const calledAs = (called.name ?? (called.parent as ts.VariableDeclaration).name).getText();
    const calls = nodes.filter(ts.isCallExpression).filter(({ expression: callee }) => {
      const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
      return name.getText() === calledAs;
    });
    return calls.flatMap((call) => stringsOf(call.arguments[at] ?? declared.initializer, nodes));
  }
  throw new Error(`Cannot tell what ${expression.getText()} may be, in ${expression.getSourceFile().fileName}`);
}

/** The variable or parameter of a name, from the inside out. */
function declarationOf(name: ts.Identifier): ts.VariableDeclaration | ts.ParameterDeclaration | undefined {
  for (let scope: ts.Node = name; scope; scope = scope.parent) {
    const here = ts.isFunctionLike(scope)
      ? scope.parameters
      : ts.isBlock(scope) || ts.isSourceFile(scope)
        ? scope.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations)
        : [];
    const found = here.find((one) => one.name.getText() === name.text);
    if (found) return found;
  }
  return undefined;
}

/** `part="…"` of all templates. */
function partsOf(nodes: readonly ts.Node[]): string[] {
  return nodes.filter(ts.isTaggedTemplateExpression).flatMap(({ tag, template }) => {
    if (!['html', 'svg'].includes(tag.getText())) return [];
    if (ts.isNoSubstitutionTemplateLiteral(template)) return written(template.text);
    const spans = template.templateSpans;
    const texts = [template.head.text, ...spans.map(({ literal }) => literal.text)];
    return texts.flatMap((text, at) => [
      ...written(text),
      ...(/\spart=["']?$/.test(text) ? stringsOf(spans[at]?.expression, nodes) : []),
    ]);
  });
}

const written = (template: string): string[] =>
  [...template.matchAll(/\spart="([^"]+)"/g)].flatMap(([, names]) => names!.split(/\s+/));

/** The events whose classes are made anywhere, by the name that the class gives them. */
function eventsOf(nodes: readonly ts.Node[]): [name: string, type: string][] {
  const made = new Set(nodes.filter(ts.isNewExpression).map(({ expression }) => expression.getText()));
  return nodes.filter(ts.isClassDeclaration).flatMap((one): [string, string][] => {
    const base = one.heritageClauses?.[0]?.types[0]?.expression.getText() ?? '';
    if (!base.endsWith('Event') || !made.has(one.name!.text)) return [];
    const call = nodesOf(one).find((node) => ts.isCallExpression(node) && node.expression.getText() === 'super');
    const [name] = stringsOf((call as ts.CallExpression).arguments[0], nodes);
    return [[name!, one.name!.text]];
  });
}

/** What is added to the element's `states`. */
function statesOf(nodes: readonly ts.Node[]): string[] {
  return nodes
    .filter(ts.isCallExpression)
    .filter(({ expression }) => /\bstates\.add$/.test(expression.getText()))
    .flatMap((call) => stringsOf(call.arguments[0], nodes));
}

/** `var(--ppl-…, …)` in all style sheets, with what stands behind the comma. */
function propertiesOf(nodes: readonly ts.Node[]): [name: string, usual: string][] {
  return nodes.filter(ts.isTaggedTemplateExpression).flatMap(({ tag, template }) => {
    if (tag.getText() !== 'css') return [];
    const text = template.getText();
    return [...text.matchAll(/var\(\s*(--ppl-[\w-]+)\s*(,?)/g)].map(
      ({ 0: start, 1: name, index }): [string, string] => {
        let end = index + start.length;
        for (let depth = 1; ; end++) {
          if (text[end] === '(') depth++;
          if (text[end] === ')' && --depth === 0) break;
        }
        return [name!, text.slice(index + start.length, end).trim()];
      },
    );
  });
}

const named = (names: readonly string[]) => new Map(names.filter(Boolean).map((name) => [name, '']));

/** @param entry the module of the element's class, from the repository's root */
export async function inCode(entry: string, read = readSource): Promise<Has> {
  const nodes = graph(entry, read);
  const classes = Object.values((await import(`../../${entry}`)) as Record<string, { observedAttributes?: string[] }>);
  return {
    attributes: named(classes.find(({ observedAttributes }) => observedAttributes)!.observedAttributes!),
    events: new Map(eventsOf(nodes)),
    cssParts: named(partsOf(nodes)),
    cssStates: named(statesOf(nodes)),
    cssProperties: new Map(propertiesOf(nodes)),
  };
}
