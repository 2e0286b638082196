/**
 * Words on one line as Markdown that shows just them (https://spec.commonmark.org/0.31.2/#backslash-escapes): no markup,
 * no HTML, no links, and nothing that begins a list, a heading or a table.
 */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/[\\`*_{}[\]<>#|~&$^=@!]/g, '\\$&')
      .replace(/^([-+:])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // GitHub makes links of what looks like an address.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(?<![a-z0-9])www\./gi, (www) => `${www.slice(0, 3)}\\.`)
  );
}
