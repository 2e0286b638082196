import ts from 'typescript';

/** Elements that hold running text. */
const BLOCKS = new Set(['p', 'li', 'dd', 'div', 'legend', 'summary', 'SettingsSwitch', 'SettingsChoice']);

/**
 * The texts that a TSX file shows, block by block as a reader meets them, without what is filled in at run time. Labels
 * and headings are left out: they are no sentences, and would make every page look easier than it is.
 */
export function textsOf(source: string): string[] {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: string[] = [];
  const look = (node: ts.Node) => {
    if (isBlock(node)) texts.push(wordsIn(node).replace(/\s+/g, ' ').trim());
    else if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) texts.push(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return [...new Set(texts)].filter((text) => /\s\S+\s/.test(text) && /[.!?:]["”’)]?$/.test(text));
}

function isBlock(node: ts.Node): node is ts.JsxElement {
  return ts.isJsxElement(node) && BLOCKS.has(node.openingElement.tagName.getText());
}

/** The words of an element without those of blocks inside it. */
function wordsIn(node: ts.Node): string {
  let words = '';
  const look = (child: ts.Node) => {
    if (ts.isJsxText(child)) words += child.text;
    else if (ts.isJsxExpression(child) && child.expression && ts.isStringLiteral(child.expression))
      words += child.expression.text;
    else if (!isBlock(child) && !ts.isJsxOpeningElement(child)) ts.forEachChild(child, look);
  };
  ts.forEachChild(node, look);
  return words;
}
