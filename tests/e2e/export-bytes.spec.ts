import { createCategoryLookup, namesOfPacks } from '../../core/evidence/category-name.ts';
import { buildCsv } from '../../core/exports/build-csv.ts';
import { buildEvidence } from '../../core/exports/build-evidence.ts';
import { SEND_NAMES } from '../../core/phrases/send-names.ts';
import { sampleHeader, writeEvidence } from '../unit/exports/sample-evidence.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { loadLocker } from './locker-code.ts';
import { importText, openLocker } from './locker-pages.ts';

test('writes a locker that is read in parts as if it were read at once, all of it or chosen quotes', async ({
  driver,
}, info) => {
  const { papers, quotes, folder } = await bigLocker(2100);
  const tab = await openLocker(driver);
  await importText(tab, info, writeEvidence(papers, quotes, [folder]));
  await tab.waitFor(`document.querySelector('[data-view=quotes]').textContent.includes('2,100')`, 60_000);
  await loadLocker(tab);
  const inOrder = quotes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const [binned] = inOrder.splice(700, 1);
  await tab.evaluate(`locker.deleteQuotes(['${binned!.id}'])`);
  const nameOf = createCategoryLookup(namesOfPacks([SEND_NAMES]));
  const expected = (format: 'json' | 'csv', chosen: typeof quotes) => {
    const writer = { json: buildEvidence, csv: buildCsv }[format](sampleHeader, { nameOf });
    const ids = new Set(chosen.map(({ id }) => id));
    const ofChosen = new Set(chosen.map(({ paper }) => paper));
    const filled = { ...folder, quotes: folder.quotes.filter((id) => ids.has(id)) };
    return [
      writer.papers(papers.filter(({ sha256 }) => ofChosen.has(sha256))),
      writer.quotes(chosen),
      writer.folders(filled.quotes.length > 0 ? [filled] : []),
      writer.reports([]),
      writer.end(),
    ].join('');
  };
  const exported = (format: string, only?: string[]) =>
    tab.evaluate<string>(`(async () => {
      const format = locker.EXPORT_FORMATS.find(({ id }) => id === '${format}');
      const only = ${only ? `new Set(${JSON.stringify(only)})` : 'undefined'};
      const { file } = await locker.exportLocker(format, ${JSON.stringify(sampleHeader)}, { only });
      // Text would lose the mark at the beginning.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    })()`);
  // All; most, which are read with their neighbours; a few far from each other.
  const choices = [
    inOrder,
    inOrder.filter((_, index) => index % 3 > 0),
    [3, 4, 1999].map((at) => inOrder[at]!),
  ];
  for (const format of ['json', 'csv'] as const)
    for (const chosen of choices) {
      // The order in which they were chosen does not count, nor does one that is in the bin.
      const only = [binned!, ...chosen].map(({ id }) => id).reverse();
      const text = await exported(format, chosen === inOrder ? undefined : only);
      // Compared before it is shown: the difference of two such texts takes minutes.
      expect(text === expected(format, chosen), `${format} of ${chosen.length}`).toBe(true);
    }
});
