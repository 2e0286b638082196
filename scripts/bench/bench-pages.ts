import type { Pack } from '../../core/phrases/pack.ts';
import { sendPack } from '../../core/phrases/send-pack.ts';
import { installBrowser } from '../browsers/install-browser.ts';
import type { LoopbackSite } from '../browsers/loopback-site.ts';
import { buildExtension } from '../build-extension.ts';
import { compared, median, type Figure } from './figure.ts';
import { makePage, makeParagraphs } from './make-page.ts';
import { measureFinder } from './measure-finder.ts';
import { measureMarkJs } from './measure-mark-js.ts';
import { measureHighlighting } from './measure-highlighting.ts';
import { measurePage } from './measure-page.ts';

const PARAGRAPHS = 8000;
/** The typical wordings of the pack when the budget was agreed. */
const WORDINGS = 409;
/** A paragraph with a phrase, in the middle of the page. */
const IN_VIEW = 4019;

const FOUND = 'every place of a page found and counted, those near the view painted';
const FIRST = 'the same in the first page of a browser newly started, in Chromium';
const ALL = 'every place of a page found, counted and painted, in Chromium';

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
  const versions: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = { name, executable: await installBrowser(name), extension: await buildExtension(name) };
    const where = name === 'chromium' ? 'in Chromium' : 'in Firefox';
    const times = await measureHighlighting(browser, site, page);
    const found: Figure = {
      name: `${FOUND}, ${where}`,
      value: median(times.later),
      unit: 'ms',
      note: `the whole pack; median of ${times.later.join(', ')}; the first page in a browser newly started took ${times.first} ms`,
    };
    tell(found);
    const { version, paintingMs, figures } = await measurePage(browser, site, page, IN_VIEW);
    versions.push(version);
    tell(...figures);
    if (!withMarkJs || name === 'firefox') continue;
    for (const wordings of wordingsOf(sendPack)) {
      const mark = await measureMarkJs(browser, site, page, wordings);
      const what = `mark() of mark.js for ${wordings.length.toLocaleString('en-GB')} typical wordings${mark.stopped ? ', stopped: more than' : ''}`;
      const note = `mark.js painted ${mark.marks} elements`;
      tell(
        { ...compared({ ...found }, what, mark.milliseconds), budget: 'ratio at most 0.01', note },
        {
          ...compared({ ...found, name: FIRST, value: times.first }, what, mark.milliseconds),
          note,
        },
        {
          ...compared({ ...found, name: ALL, value: found.value + paintingMs }, what, mark.milliseconds),
          note: `${note}; with all others painted at once, as before printing`,
        },
      );
    }
  }
  return versions;
}

/** The wordings that mark.js is given: so many as the budget was agreed for, then all that the pack has by now. */
function wordingsOf({ patterns }: Pack): string[][] {
  const all = [...new Set(patterns.flatMap(({ mustMatch }) => mustMatch))];
  return [all.slice(0, WORDINGS), all];
}
