import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/theme.css';
import '../../components/marks.css';
import '../../components/hit-panel.css';
import './style.css';
import './toolbar.css';
import './side.css';
import './print.css';
import { startPdfWorker } from '../../documents/pdf/start-pdf-worker.ts';
import { askEarly } from './ask-early.ts';
import { pdfFiles } from './pdf-files.ts';
import { readerPlace } from './reader-place.ts';
import { startPaperWorker } from './start-paper-worker.ts';

// What takes longest comes first, and goes on while the page itself is loaded.
const { address, held, copy } = readerPlace(location);
// What was kept is not asked for: the site may answer a second time with something else, or do something again.
if (held === null && copy === null) askEarly(address);
startPaperWorker();
startPdfWorker(pdfFiles().worker);
void import('./main.tsx');
