import { defineUnlistedScript } from '#imports';
import { readPage } from '../documents/page/read-page.ts';

/** Run in a page that is looked at again; what it gives, the page's reading text, answers `scripting.executeScript`. */
export default defineUnlistedScript(() => readPage(document).reading);
