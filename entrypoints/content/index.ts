import { defineContentScript } from '#imports';
import '../../components/marks.css';
import { answerPaper } from '../../platform/answer-paper.ts';
import { PageSession } from './page-session.ts';

/** Set in the world of our content scripts, where pages cannot see it. */
const RUNNING = '__minutedRuns';

export default defineContentScript({
  // No `matches`: wxt would turn them into host permissions that are asked for at installation.
  registration: 'runtime',
  runAt: 'document_idle',
  main(ctx) {
    // Registered for the site and started by the toolbar button as well: once is enough.
    if (Object.hasOwn(globalThis, RUNNING) || document.contentType === 'application/pdf') return;
    Object.assign(globalThis, { [RUNNING]: true });
    const session = new PageSession();
    const stopAnswering = answerPaper({
      describePaper: () => session.report(),
      saveHits: ({ bands }) => session.saveHits(bands),
      saveHere: () => session.saveHere(),
      goToHit: async ({ step }) => session.goToHit(step),
      showHit: async ({ start }) => session.showHit(start),
      saveHit: ({ start }) => session.saveHit(start),
      refresh: () => session.refresh(),
    });
    ctx.onInvalidated(() => {
      Reflect.deleteProperty(globalThis, RUNNING);
      stopAnswering();
      session.stop();
    });
    void session.refresh();
  },
});
