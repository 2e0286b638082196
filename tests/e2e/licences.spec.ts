import { expect, test } from './fixture.ts';

test('the extension has the licences of what reads and shows PDFs with it', async ({ driver }) => {
  const tab = await driver.openTab(driver.extensionUrl('locker.html'));
  const textOf = (path: string) => tab.evaluate<string>(`fetch('/${path}').then((file) => file.text())`);
  expect(await textOf('licences/pdfium.txt')).toContain('The PDFium Authors');
  expect(await textOf('pdfjs/LICENSE')).toContain('Apache License');
});
