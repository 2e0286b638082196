import type { Plugin } from 'vite';

/**
 * Stops a build whose files import each other in a circle, or import the background: such a file runs before what it
 * needs, and the page or the background is dead without a word. How small files are joined can bring it about.
 */
export const acyclicChunks: Plugin = {
  name: 'acyclic-chunks',
  generateBundle(_, bundle) {
    const imports = new Map<string, readonly string[]>();
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
    }
    const circle = findCircle(imports);
    if (circle) this.error(`These files import each other in a circle: ${circle.join(' → ')}`);
    const [intruder] = [...imports].find(([, needed]) => needed.includes('background.js')) ?? [];
    if (intruder) this.error(`${intruder} would start the background once more`);
  },
};

/** Names that lead back to the first of them, each importing the next; null if there are none. */
export function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (name: string, path: string[]): string[] | null => {
    const start = path.indexOf(name);
    if (start >= 0) return [...path.slice(start), name];
    if (done.has(name)) return null;
    for (const next of imports.get(name) ?? []) {
      const circle = visit(next, [...path, name]);
      if (circle) return circle;
    }
    done.add(name);
    return null;
  };
  for (const name of imports.keys()) {
    const circle = visit(name, []);
    if (circle) return circle;
  }
  return null;
}
