import { defineUnlistedScript } from '#imports';
import { copyPage } from '../documents/page/copy-page.ts';

/** Run in a page when a copy of it is wanted; what it gives is the answer of `scripting.executeScript`. */
export default defineUnlistedScript(() => copyPage(document, new Date()));
