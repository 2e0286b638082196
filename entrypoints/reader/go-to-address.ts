import { parsePaperAddress } from '../../core/evidence/paper-address.ts';
import { readerAddress } from '../../platform/pages.ts';
import { askForSites, originOf } from '../../platform/sites.ts';

/**
 * Opens a typed or pasted address in this tab, under an address of the reader that can be reloaded and kept. Asks for
 * its site first, so it has to be the first thing in a click. What cannot be opened the reader says there.
 */
export function goToAddress(words: string): void {
  const address = addressOf(words);
  const origin = originOf(address);
  const asked = origin ? askForSites([origin]).catch(() => false) : Promise.resolve(false);
  void asked.then(() => location.assign(readerAddress(address)));
}

function addressOf(words: string): string {
  try {
    return parsePaperAddress(words).href;
  } catch {
    return words.trim();
  }
}
