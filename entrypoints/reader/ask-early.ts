import { parsePaperAddress } from '../../core/evidence/paper-address.ts';
import { askForPaper, type AskedPaper } from '../../documents/pdf/ask-for-paper.ts';
import { isOurs } from '../../platform/pages.ts';

let early: { href: string; asked: AskedPaper } | null = null;

/** Where a paper of the web, or one of our own, is. Errors: those of `parsePaperAddress`. */
export function paperUrl(address: string): URL {
  return isOurs(address) ? new URL(address) : parsePaperAddress(address);
}

/** Asks for the paper that the reader page was opened with, so that it comes while the page gets ready. */
export function askEarly(address: string | null): void {
  if (address === null) return;
  try {
    const url = paperUrl(address);
    early = { href: url.href, asked: askForPaper(url) };
  } catch {
    // Said by who opens it.
  }
}

/** The answer to a question that was asked early, once; undefined when this was not asked for. */
export function takeAskedEarly({ href }: URL): AskedPaper | undefined {
  const taken = early;
  early = null;
  if (taken && taken.href !== href) taken.asked.stop.abort();
  return taken?.href === href ? taken.asked : undefined;
}
