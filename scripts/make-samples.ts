import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcon, ICON_DRAWINGS } from './samples/draw-icon.ts';
import { highNeedsPaper } from './samples/high-needs-paper.ts';
import { layOutPaper } from './samples/lay-out-paper.ts';
import { sendPage } from './samples/send-page.ts';

// Writes the sample papers and the icon into a folder: node scripts/make-samples.ts [folder, or public]
// Nothing here looks at a clock or at chance, so the same sources give the same files.

const folder = process.argv[2] ?? join(import.meta.dirname, '../public');

const paper = await layOutPaper(highNeedsPaper, {
  title: 'High needs recovery plan: report to Schools Forum, 12 November 2026',
  author: 'Director of Education, Northbrook Council',
  subject: 'Schools Forum, 12 November 2026, Item 6 (a sample paper of an invented council)',
  created: new Date('2026-11-04T09:00:00Z'),
  running: 'Northbrook Council · Schools Forum 12 November 2026',
});

await mkdir(`${folder}/samples`, { recursive: true });
await mkdir(`${folder}/icon`, { recursive: true });
await writeFile(`${folder}/samples/northbrook-high-needs-report.pdf`, paper);
await writeFile(`${folder}/samples/northbrook-send-page.html`, sendPage);
// The toolbar shows no drawing larger than 48 pixels.
for (const drawing of ICON_DRAWINGS)
  for (const size of drawing === '' ? [16, 32, 48, 128] : [16, 32, 48])
    await writeFile(`${folder}/icon/${drawing}${size}.png`, drawIcon(size, drawing));
