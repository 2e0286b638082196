import ts from 'typescript';

/** What a reader sees or hears of an element. */
const READ = /^(aria-label|aria-description|aria-valuetext|title|placeholder|label|alt|hint|summary|legend)$/;
/** What takes a text that no reader meets. */
const CALLS =
  /^(querySelector|querySelectorAll|matches|closest|Error|TypeError|URL|RegExp|element|button|createElement|toLocaleDateString|getContext|matchMedia)$/;

/** The name of a message. */
const KEY = /^[a-z]\w*_\w+$/i;

/** The texts that stand in a TSX or TS source for readers to see, where the name of a message should stand. */
export function bareTexts(source: string): string[] {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: string[] = [];
  const look = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) texts.push(...(hasWord(node.text) ? [node.text.trim()] : []));
    else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = wordsOf(node);
      if (!KEY.test(text) && isForReaders(node, text)) texts.push(text);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return texts;
}

const hasWord = (text: string) => /\p{L}/u.test(text);

function wordsOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }) => `$${literal.text}`).join('');
}

function isForReaders(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent) || isComparison(parent)) return false;
  for (let at = node; at.parent && !ts.isStatement(at); at = at.parent) {
    if (ts.isJsxAttribute(at)) {
      if (READ.test(at.name.getText())) return hasWord(text);
      if (isOfElement(at)) return false;
    }
    if ((ts.isCallExpression(at) || ts.isNewExpression(at)) && CALLS.test(nameOf(at.expression)))
      return false;
    if (ts.isFunctionLike(at)) break;
  }
  // A sentence, words with spaces between them, or one word as labels begin: no identifier has these forms.
  return (
    hasWord(text) && /\p{L}[\p{L}’,:;.!?…)”]* [(“$]?[\p{L}$]|^[“✓] ?\p{L}|^\p{Lu}\p{Ll}+[.!?…:]?$/u.test(text)
  );
}

function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText());
}

/** Attributes of elements other than those above are not read; of our own components any may be. */
function isOfElement(attribute: ts.JsxAttribute): boolean {
  const name = attribute.parent.parent.tagName.getText();
  return /^[a-z]/.test(name) && !/^on[A-Z]/.test(attribute.name.getText());
}

function nameOf(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}
