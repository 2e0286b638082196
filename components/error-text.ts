import type { ErrorCode } from '../core/result.ts';
import { PAGE_ERROR_TEXT } from './page-error-text.ts';

/** One sentence for each expected failure, that says what to do next. The compiler keeps the list whole. */
const ERROR_TEXT: Record<ErrorCode, string> = {
  ...PAGE_ERROR_TEXT,
  'cannot-reach':
    'The paper could not be fetched. Check the address and your connection, or download the paper and drop the file here.',
  'bad-address':
    'This is not an address that can be opened here. It has to begin with https:// or http://. Copy it once more from the browser, or drop the file here.',
  'paper-gone':
    'The site has no paper at this address any more. Look for it on the council’s site. If it is gone from there too, ask the council for it.',
  'not-kept':
    'There is no copy of this paper in your locker. It may have been deleted; open the paper at its address.',
  'not-let-in':
    'The site did not hand over this paper. You may have to sign in there first: open the original, then try again. If it only opens in your browser, switch off opening PDFs at the toolbar button, download it and drop the file here.',
  'site-trouble': 'The site has a problem just now. Wait a few minutes, then reload this page.',
  'web-page':
    'The site sent a web page in place of the paper. Open the original to see it: you may have to sign in, or agree to something. If the paper shows there, download it and drop the file here.',
  'broken-off':
    'The connection broke before the whole paper had come. Check your connection, then reload this page.',
  'changed-halfway':
    'The paper was changed on the site while it was on its way to you. Reload this page to get the new one.',
  'sent-by-form':
    'This paper was sent in answer to a form, so it cannot be opened by its address. Use the download button of the browser’s viewer, then drop the file here or choose it.',
  'page-only':
    'This paper exists only inside the page that made it. Download it there, then drop the file here or choose it.',
  'local-file':
    'Browsers do not let Minuted open a file on your computer by its address. Drag the file from its folder onto this page, or choose it with the button below.',
  'file-unreadable':
    'This file could not be read. If it is a folder, open it and drop the PDFs inside it. If it is on a stick or a network drive, copy it to your computer first.',
  'not-a-pdf':
    'This is not a PDF, whatever its name says. If it is a web page, open it in the browser; if it is a Word file, save it as PDF first.',
  'empty-file': 'This file is empty: 0 bytes arrived. Download the paper again, then open it here.',
  'damaged-pdf':
    'This PDF is damaged and cannot be opened. Download it again, or ask the council for a working copy.',
  'needs-password':
    'This PDF is locked with a password. Open it in your PDF program, save a copy without the password, and drop that here.',
  'too-slow':
    'This PDF took too long to read and was stopped, so that your browser keeps working. Ask the council for a plain copy.',
  'not-settings':
    'This is not a Minuted settings file. Choose a file whose name begins with minuted-settings; nothing was changed.',
  'newer-settings':
    'These settings come from a newer Minuted. Update Minuted, then import them again; nothing was changed.',
  'not-an-export':
    'This file is not a Minuted export, nor annotations from another program. Choose a file that Minuted exported (JSON, CSV or annotations); nothing was changed.',
  'newer-export':
    'This file comes from a newer Minuted. Update Minuted, then import it again; nothing was changed.',
  'is-a-backup':
    'This file is a backup of a locker. Open “Backup” on this page and choose it at “Restore from a backup”; nothing was changed.',
  'broken-json':
    'This file breaks off or is damaged, so it cannot be read. Copy or export it once more, then import it again; nothing was changed.',
  'odd-json':
    'This file is not as Minuted or another program would write it, so it may have been tampered with. Ask whoever sent it to export it again; nothing was changed.',
  'wrong-encoding':
    'The letters of this file cannot be read, because a program saved it in its own way. Use the file as it was exported; in Excel, save it as “CSV UTF-8”. Nothing was changed.',
  'too-big':
    'This file is over 400 MB, more than Minuted can import. Check that it is the right file; nothing was changed.',
  'pack-too-big':
    'This is more than fits into one ZIP file (4 GB, or 65,000 files). Leave the kept copies of the papers out, or choose fewer quotes; nothing was saved.',
  'damaged-archive':
    'This file is damaged, or not made by Minuted. Copy it here once more, or use an older backup; nothing was changed.',
  'not-a-backup':
    'This file is not a Minuted backup. Choose a file whose name begins with minuted-backup; nothing was changed.',
  'newer-backup':
    'This backup comes from a newer Minuted. Update Minuted, then restore it again; nothing was changed.',
  'paper-forbids':
    'The makers of this PDF locked it, so that nobody may mark it or take pages out of it. No copy was made. Your quotes stay in the locker; ask the council for a copy without the lock.',
  'not-markable':
    'This PDF is built in a way in which Minuted cannot make such a copy without harm, so nothing was saved. Download the paper itself, and export your quotes as a list.',
};

/** The sentence to show for a failure. */
export function errorText(code: ErrorCode): string {
  return ERROR_TEXT[code];
}
