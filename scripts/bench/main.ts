import { sendPack } from '../../core/phrases/send-pack.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import { startLoopbackSite } from '../browsers/loopback-site.ts';
import { buildExtension } from '../build-extension.ts';
import { compared, type Figure } from './figure.ts';
import { makePage, makeParagraphs } from './make-page.ts';
import { measureFinder } from './measure-finder.ts';
import { measureMarkJs } from './measure-mark-js.ts';
import { measurePage, type Browser } from './measure-page.ts';
import { writeTable } from './write-table.ts';

const PARAGRAPHS = 8000;
/** So many typical wordings mark.js is given: what the budget was agreed for, whatever the pack has by now. */
const WORDINGS = 409;
/** A paragraph with a phrase, in the middle of the page. */
const IN_VIEW = 4019;

process.exitCode = await main(process.argv.includes('--without-mark-js'));

async function main(withoutMarkJs: boolean): Promise<number> {
  const figures: Figure[] = [];
  const tell = (...more: Figure[]): void => {
    figures.push(...more);
    for (const figure of more) console.log(JSON.stringify(figure));
  };
  const paragraphs = makeParagraphs(PARAGRAPHS, sendPack);
  const page = makePage(paragraphs);
  tell(...measureFinder(paragraphs, sendPack));
  const site = await startLoopbackSite();
  try {
    const chromium: Browser = {
      name: 'chromium',
      executable: await installBrowser('chromium'),
      extension: await buildExtension('chromium'),
    };
    const versions: string[] = [];
    const { version, milliseconds, figures: inChromium } = await measurePage(chromium, site, page, IN_VIEW);
    versions.push(version);
    tell(...inChromium);
    const firefox: Browser = {
      name: 'firefox',
      executable: await installBrowser('firefox'),
      extension: await buildExtension('firefox'),
    };
    const inFirefox = await measurePage(firefox, site, page, IN_VIEW);
    versions.push(inFirefox.version);
    tell(...inFirefox.figures);
    if (!withoutMarkJs) {
      const all = new Set(sendPack.patterns.flatMap(({ mustMatch }) => mustMatch));
      const wordings = [...all].slice(0, WORDINGS);
      const mark = await measureMarkJs(chromium, site, page, wordings);
      const what = `mark() of mark.js for ${wordings.length} typical wordings${mark.stopped ? ', stopped: more than' : ''}`;
      tell({
        ...compared(
          { name: 'the whole pack on a page, in Chromium', value: milliseconds, unit: 'ms' },
          what,
          mark.milliseconds,
        ),
        budget: 'ratio at most 0.01',
        note: `mark.js painted ${mark.marks} elements`,
      });
    }
    await writeTable(figures, versions);
    return 0;
  } finally {
    await site.close();
  }
}
