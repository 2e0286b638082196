import { sendPack } from '../../core/phrases/send-pack.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { buildExtension } from '../build-extension.ts';
import { compared, type Figure } from './figure.ts';
import { makePage, makeParagraphs } from './make-page.ts';
import { measureFinder } from './measure-finder.ts';
import { measureMarkJs } from './measure-mark-js.ts';
import { measurePage, type Browser } from './measure-page.ts';

const PARAGRAPHS = 8000;
/** So many typical wordings mark.js is given: what the budget was agreed for, whatever the pack has by now. */
const WORDINGS = 409;
/** A paragraph with a phrase, in the middle of the page. */
const IN_VIEW = 4019;

/**
 * Measures the finder and what Minuted does to a long web page in both browsers; `tell` hears each figure. Gives the
 * browsers' versions.
 */
export async function benchPages(
  site: LoopbackSite,
  withMarkJs: boolean,
  tell: (...figures: Figure[]) => void,
): Promise<string[]> {
  const paragraphs = makeParagraphs(PARAGRAPHS, sendPack);
  const page = makePage(paragraphs);
  tell(...measureFinder(paragraphs, sendPack));
  const chromium: Browser = {
    name: 'chromium',
    executable: await installBrowser('chromium'),
    extension: await buildExtension('chromium'),
  };
  const measured = await measurePage(chromium, site, page, IN_VIEW);
  const { version, milliseconds, paintingMs } = measured;
  tell(...measured.figures);
  const firefox: Browser = {
    name: 'firefox',
    executable: await installBrowser('firefox'),
    extension: await buildExtension('firefox'),
  };
  const inFirefox = await measurePage(firefox, site, page, IN_VIEW);
  tell(...inFirefox.figures);
  if (withMarkJs) {
    const all = new Set(sendPack.patterns.flatMap(({ mustMatch }) => mustMatch));
    const wordings = [...all].slice(0, WORDINGS);
    const mark = await measureMarkJs(chromium, site, page, wordings);
    const what = `mark() of mark.js for ${wordings.length} typical wordings${mark.stopped ? ', stopped: more than' : ''}`;
    const note = `mark.js painted ${mark.marks} elements`;
    const found = 'every place of a page found and counted, those near the view painted, in Chromium';
    const painted = 'every place of a page found, counted and painted, in Chromium';
    tell(
      {
        ...compared({ name: found, value: milliseconds, unit: 'ms' }, what, mark.milliseconds),
        budget: 'ratio at most 0.01',
        note,
      },
      {
        ...compared({ name: painted, value: milliseconds + paintingMs, unit: 'ms' }, what, mark.milliseconds),
        note: `${note}; the two figures above, added up`,
      },
    );
  }
  return [version, inFirefox.version];
}
