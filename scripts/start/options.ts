import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/driver.ts';

const SAVE = ['read-first', 'all', 'none'] as const;
const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export type StartOptions = {
  headless: boolean;
  /** Null: whichever is installed, Chromium first. */
  browser: BrowserName | null;
  out: string;
  save: (typeof SAVE)[number];
  help: boolean;
  /** Paths (from the working directory) and addresses. */
  papers: string[];
};

export const HELP = `npm start -- [options] [papers]

Opens a browser with Minuted in it and the sample papers. Papers are paths or addresses of PDFs and web pages.

  --headless                   no window: search every paper, save its quotes, export them
  --browser chromium|firefox   which browser (default: the one that is installed)
  --out DIR                    where evidence.json, hits.json and the screenshots go (default: out)
  --save read-first|all|none   which hits to save as quotes without a window (default: read-first)
  --help                       this text`;

/** What is wrong with the command line, in one line. */
export class OptionError extends Error {}

/** Reads the command line; paths in it begin at the folder `from`. Throws an OptionError. */
export function parseOptions(args: string[], from: string): StartOptions {
  const { values, positionals } = parse(args);
  const { headless, help } = values;
  const here = (path: string) => relative('.', resolve(from, path)) || '.';
  return {
    headless,
    help,
    browser: values.browser === undefined ? null : oneOf(BROWSERS, values.browser, '--browser'),
    out: here(values.out),
    save: oneOf(SAVE, values.save, '--save'),
    papers: positionals.map((paper) => (/^https?:/i.test(paper) ? paper : here(paper))),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        headless: { type: 'boolean', default: false },
        browser: { type: 'string' },
        out: { type: 'string', default: 'out' },
        save: { type: 'string', default: 'read-first' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((each) => each === value);
  if (!found) throw new OptionError(`${option} is one of ${allowed.join(', ')}, not '${value}'`);
  return found;
}
