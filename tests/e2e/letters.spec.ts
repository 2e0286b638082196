import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeEvidence } from '../unit/exports/sample-evidence.ts';
import { axeFaults } from './axe.ts';
import { bigLocker } from './big-locker.ts';
import { expect, test } from './fixture.ts';
import { importText, openLocker } from './locker-pages.ts';

const LETTER = `document.querySelector('[data-letter]')`;
const SAID = `document.querySelector('[data-letter-said]').textContent`;

test('writes a letter from the selected quotes, to be changed, copied and saved', async ({
  driver,
}, info) => {
  const { papers, quotes } = await bigLocker(6);
  const tab = await openLocker(driver);
  await tab.resize(1200, 900);
  await importText(tab, info, writeEvidence(papers, quotes));
  await tab.waitFor(`document.querySelector('[data-found]').textContent === '6 quotes'`);
  await tab.click('[data-select]');
  await tab.click('[data-action="select-all"]');
  await tab.click('[data-action="bulk-letter"]');
  await tab.waitFor(`${LETTER}?.value.startsWith('To: Freedom of Information, ')`);

  const choose = (css: string, value: string) =>
    tab.evaluate(`(() => {
      const select = document.querySelector(${JSON.stringify(css)});
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  // A letter goes to one council, with the quotes from there.
  await choose('[data-letter-council]', 'Eastmere');
  await tab.waitFor(`${LETTER}.value.startsWith('To: Freedom of Information, Eastmere\\n')`);
  const request = await tab.evaluate<string>(`${LETTER}.value`);
  for (const quote of quotes) expect(request.includes(quote.exact)).toBe(quote.paper === papers[1]!.sha256);

  expect(await axeFaults(tab)).toEqual([]);

  await choose('[data-letter-kind]', 'question');
  await tab.waitFor(`${LETTER}.value.startsWith('To: Democratic Services, Eastmere\\n')`);
  await tab.type('[data-letter]', 'Mine. ');
  await tab.waitFor(`${LETTER}.value.includes('Mine. ')`);
  // What was changed is still there when another letter was looked at.
  await choose('[data-letter-kind]', 'complaint');
  await tab.waitFor(`${LETTER}.value.startsWith('To: Complaints, Eastmere\\n')`);
  await choose('[data-letter-kind]', 'question');
  await tab.waitFor(`${LETTER}.value.includes('Mine. ')`);

  // What may be private in it is said before it leaves, and masked by one button.
  await tab.waitFor(`document.querySelector('[data-private-found="0"]')`);
  await tab.type('[data-letter]', 'Write to sam@family.example. ');
  await tab.waitFor(
    `document.querySelector('[data-private-found="1"]').textContent.includes('sam@family.example')`,
  );
  expect(await axeFaults(tab)).toEqual([]);
  await tab.click('[data-action="mask-private"]');
  await tab.waitFor(`${LETTER}.value.includes('Write to [masked: e-mail address]')`);
  const masked = await tab.evaluate<string>(`${LETTER}.value`);
  expect(masked).not.toContain('sam@family.example');

  // The button is gone, and the focus with it would be.
  await tab.waitFor(`document.activeElement === ${LETTER}`);
  await tab.press('Escape');
  await tab.waitFor(`document.querySelector('dialog [role=alert]')`);
  await tab.evaluate(`navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }`);
  await tab.click('[data-action="copy-letter"]');
  await tab.waitFor(`${SAID}.startsWith('Copied.')`);
  expect(await tab.evaluate('copied')).toBe(masked);
  await tab.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
  await tab.click('[data-action="copy-letter"]');
  await tab.waitFor(`${SAID}.startsWith('This could not be copied.')`);

  await tab.click('[data-action="save-letter"]');
  const path = await driver.waitForDownload();
  expect(basename(path)).toMatch(/^committee-question-\d{4}-\d\d-\d\d\.txt$/);
  expect(await readFile(path, 'utf8')).toBe(masked);
  await tab.waitFor(`${SAID}.includes(${JSON.stringify(basename(path))})`);
  await tab.click('[data-action="close-letter"]');
  await tab.waitFor(`!document.querySelector('dialog')`);
});
