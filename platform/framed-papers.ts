import { browser } from '#imports';

/** Smaller frames are no papers. */
const SMALLEST = 150;

/**
 * The addresses of what a page shows in frames and is, or may be, a PDF: nobody can look into a PDF viewer in a frame,
 * so one of the same site that cannot be looked into counts. Needs the reader's click (activeTab) or the site's
 * permission; empty without.
 */
export async function findFramedPapers(tabId: number): Promise<string[]> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      args: [SMALLEST],
      // Runs in the page: nothing from outside is there.
      func: (smallest) => {
        const frames = [
          ...document.querySelectorAll<HTMLIFrameElement | HTMLEmbedElement | HTMLObjectElement>(
            'iframe[src], embed[src], object[data]',
          ),
        ];
        const found = frames.filter((frame) => {
          const address = URL.parse('src' in frame ? frame.src : frame.data);
          const { width, height } = frame.getBoundingClientRect();
          if (!address || !/^https?:$/.test(address.protocol) || Math.min(width, height) < smallest)
            return false;
          if (/pdf/i.test(frame.getAttribute('type') ?? '') || /\.pdf$/i.test(address.pathname)) return true;
          if (frame instanceof HTMLEmbedElement || address.host !== location.host) return false;
          const inside = frame.contentDocument;
          return inside === null || inside.contentType === 'application/pdf';
        });
        return [...new Set(found.map((frame) => ('src' in frame ? frame.src : frame.data)))];
      },
    });
    return answer?.result ?? [];
  } catch {
    return [];
  }
}
