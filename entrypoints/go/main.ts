import { readerAddress } from '../../platform/pages.ts';

// Chromium sends PDFs here, with their address as it is: see platform/pdf-rules.ts. Any site may send the reader here
// too, and into a frame: there nothing happens.
const { href } = location;
const at = href.indexOf('?raw=');
if (window === window.top && at > 0) location.replace(readerAddress(href.slice(at + '?raw='.length)));
