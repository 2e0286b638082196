import { useEffect, useState } from 'preact/hooks';
import type { Quote } from '../core/evidence/quote.ts';
import { toErrorCode } from '../core/result.ts';
import { say } from '../platform/say.ts';
import { errorText } from './error-text.ts';

/** Gives the pictures of a quote (its id), in the order of its pages. Errors: `storage-blocked`. */
export type LoadPictures = (quote: string) => Promise<Picture[]>;

type Picture = { page: number; width: number; height: number; image: Blob };
type Shown = { pictures: (Omit<Picture, 'image'> & { src: string })[]; error: string | null };

/** The parts of the pages on which a quote stands. Nothing is loaded before the reader wants to see them. */
export function QuotePictures({ quote, load }: { quote: Quote; load: LoadPictures }) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (!open) return;
    let closed = false;
    const urls: string[] = [];
    const show = async () => {
      const pictures = await load(quote.id);
      if (closed) return;
      const withUrls = pictures.map(({ image, ...rest }) => {
        const src = URL.createObjectURL(image);
        urls.push(src);
        return { ...rest, src };
      });
      setShown({ pictures: withUrls, error: null });
    };
    show().catch((error: unknown) => {
      if (!closed) setShown({ pictures: [], error: errorText(toErrorCode(error)) });
    });
    return () => {
      closed = true;
      for (const url of urls) URL.revokeObjectURL(url);
      setShown(null);
    };
  }, [open, quote.id, load]);
  const last = shown?.pictures.at(-1)?.page;
  const isCut = last !== undefined && quote.pages.some((page) => page > last);
  return (
    <details class="pictures" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('quotePictures_showItOnThePage')}</summary>
      {open && !shown && <p role="status">{say('quotePictures_openingThePicture')}</p>}
      {shown?.error && <p role="alert">{shown.error}</p>}
      {shown?.pictures.map(({ page, width, height, src }) => (
        <img
          key={page}
          src={src}
          width={width}
          height={height}
          alt={say('quotePictures_pageOfThePaperWithThe', { page })}
        />
      ))}
      {isCut && <p class="soft">{say('quotePictures_theQuoteGoesOnOnlyIts')}</p>}
    </details>
  );
}
