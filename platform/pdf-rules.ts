import { browser, type Browser } from '#imports';
import { PDF_TYPES, VAGUE_TYPES } from './pdf-answer.ts';

type Rule = Browser.declarativeNetRequest.Rule;

const PDF_PATH = '^https?://[^?#]*\\.pdf([?#].*)?$';

/**
 * Chromium: keeps or removes the rules that send PDFs to `go.html`, and so to the reader. The browser itself obeys them,
 * also when nothing of ours runs, and only on sites that are allowed.
 */
export async function usePdfRules(on: boolean): Promise<void> {
  const rules = pdfRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: rules.map(({ id }) => id),
    addRules: on ? rules : [],
  });
}

/** The same judgement as `isPdfAnswer`, as rules can say it. */
function pdfRules(): Rule[] {
  const attachment = { header: 'content-disposition', values: ['attachment*'] };
  const typed = (types: string[]) => ({
    header: 'content-type',
    values: types.flatMap((type) => [type, `${type};*`, `${type} ;*`]),
  });
  const rule = (id: number, condition: Rule['condition']): Rule => ({
    id,
    priority: 1,
    action: {
      type: 'redirect',
      // `\0` is the whole address. go.html takes what stands behind `?raw=` as it is.
      redirect: { regexSubstitution: `${browser.runtime.getURL('/')}go.html?raw=\\0` },
    },
    condition: {
      resourceTypes: ['main_frame'],
      // A form that was posted cannot be asked again.
      requestMethods: ['get'],
      // "Open the original" is a link of ours: it leads into the browser's own viewer.
      excludedInitiatorDomains: [browser.runtime.id],
      isUrlFilterCaseSensitive: false,
      excludedResponseHeaders: [attachment],
      ...condition,
    },
  });
  return [
    rule(1, { regexFilter: '^https?://.*', responseHeaders: [typed(PDF_TYPES)] }),
    rule(2, { regexFilter: PDF_PATH, responseHeaders: [typed(VAGUE_TYPES)] }),
    rule(3, { regexFilter: PDF_PATH, excludedResponseHeaders: [{ header: 'content-type' }, attachment] }),
  ];
}
