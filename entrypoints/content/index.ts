import { defineContentScript } from '#imports';
import '../../components/marks.css';
import { paintRanges } from '../../documents/highlighter.ts';

export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main() {
    paintRanges(document.body, []);
  },
});
