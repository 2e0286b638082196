import { createHash } from 'node:crypto';
import type { Paper } from '../../core/evidence/paper.ts';
import type { Quote } from '../../core/evidence/quote.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { quoteId } from '../../storage/quote-id.ts';
import { sampleHeader, samplePaper, sampleQuote, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { lockerTab } from './locker-calls.ts';
import { madePdf } from './made-pdf.ts';

export type Made = { paper: Paper; quotes: Quote[]; body: Buffer; text: string };

/** A paper of some lines, one a page, of which the first are quoted. */
export async function paperOf(
  title: string,
  address: string,
  lines: string[],
  quoted: number,
): Promise<Made> {
  const body = madePdf(title, lines);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const text = lines.join('\n');
  const [alias] = samplePaper.addresses;
  const paper = { ...samplePaper, sha256, title, addresses: [{ ...alias!, address }] };
  const quotes = lines.slice(0, quoted).map(async (exact, page) => {
    const start = text.indexOf(exact);
    const selectors: Quote['selectors'] = [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ];
    const quote = { ...sampleQuote, paper: sha256, address, exact, cleaned: exact, selectors };
    return { ...quote, pages: [page + 1], quads: [], sentenceAfter: '', id: await quoteId(sha256, quote) };
  });
  return { paper, quotes: await Promise.all(quotes), body, text };
}

/** The evidence pack of a locker that has these papers, with their texts, copies and a picture for each quote. */
export async function packOf(driver: Driver, made: readonly Made[]): Promise<Blob> {
  const tab = await lockerTab(driver);
  const evidence = writeEvidence(
    made.map(({ paper }) => paper),
    made.flatMap(({ quotes }) => quotes),
  );
  await tab.evaluate(
    `locker.readImportFile(new Blob([${JSON.stringify(evidence)}])).then(locker.takeIn).then(() => 0)`,
  );
  for (const { paper, quotes, body, text } of made)
    await tab.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${body.toString('base64')}'), (one) => one.charCodeAt(0));
      await locker.keepSource('${paper.sha256}', async () => new Blob([bytes], { type: 'application/pdf' }));
      await locker.keepText('${paper.sha256}', { text: ${JSON.stringify(text)}, blocks: [], pages: [] });
      const canvas = new OffscreenCanvas(30, 10);
      canvas.getContext('2d').fillRect(0, 0, 30, 10);
      const image = await canvas.convertToBlob({ type: 'image/png' });
      for (const quote of ${JSON.stringify(quotes.map(({ id }) => id))})
        await locker.db.pictures.put({ quote, pictures: [{ page: 1, width: 30, height: 10, image }], madeAt: '' });
    })()`);
  const base64 = await tab.evaluate<string>(`(async () => {
    const format = locker.EXPORT_FORMATS.find(({ id }) => id === 'pack');
    const { file } = await locker.exportLocker(format, ${JSON.stringify(sampleHeader)}, { options: { sources: true } });
    const reader = new FileReader();
    reader.readAsDataURL(file);
    await new Promise((resolve) => { reader.onload = resolve; });
    return reader.result.split(',')[1];
  })()`);
  await driver.reinstall();
  return new Blob([Buffer.from(base64, 'base64')]);
}
