import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type as system } from 'node:os';
import type { Figure } from './figure.ts';

/** Writes the figures as docs/bench.md, with the date, the kind of machine and the browsers. */
export async function writeTable(figures: readonly Figure[], versions: readonly string[]): Promise<void> {
  const memory = Math.round(totalmem() / 2 ** 30);
  const rows = figures.map(({ name, value, unit, comparedWith, comparedValue, ratio, budget, note }) => [
    name,
    `${value.toLocaleString('en-GB')} ${unit}`,
    comparedWith ? `${comparedWith}: ${comparedValue?.toLocaleString('en-GB')} ${unit}` : '',
    ratio === undefined ? '' : String(ratio),
    budget ?? '',
    note ?? '',
  ]);
  const table = [
    ['What', 'Measured', 'Compared with, in the same run', 'Ratio', 'Budget', 'Notes'],
    ['---', '---', '---', '---', '---', '---'],
    ...rows,
  ].map((row) => `| ${row.join(' | ')} |`);
  const text = `# Measured speed

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB, ${system()}, load average ${loadavg()[0]?.toFixed(1)} at the end, ${[...versions, `Node ${process.versions.node}`].join(', ')}. Times depend on the machine and on what else it does; ratios are of one run.

The page is made by a seeded generator from sentences of our own: 8,000 paragraphs with 4 MB of text, one in thirty with a typical wording of the pack. The 1,000 patterns have the shapes of the pack's, with other telling words of our own texts in place of theirs, as rare in the text as those are in papers; the 100 are the first of them, and the others repeat their shapes. They find fewer hits, so a part of the difference is the work on the hits themselves.

${table.join('\n')}
`;
  await writeFile('docs/bench.md', text);
}
