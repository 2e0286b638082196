import { useState } from 'preact/hooks';
import type { Quote } from '../core/evidence/quote.ts';
import { say } from '../platform/say.ts';

/** The words of a quote between their neighbours: joined for reading, or exactly as printed. */
export function QuoteWords({ quote }: { quote: Quote }) {
  const [printed, setPrinted] = useState(false);
  const differs = quote.cleaned !== '' && quote.cleaned !== quote.exact;
  return (
    <>
      {quote.sentenceBefore && <p class="soft beside">{quote.sentenceBefore}</p>}
      <blockquote class={differs && !printed ? undefined : 'as-printed'}>
        {differs && !printed ? quote.cleaned : quote.exact}
      </blockquote>
      {quote.sentenceAfter && <p class="soft beside">{quote.sentenceAfter}</p>}
      {differs && (
        <button type="button" class="quiet" aria-pressed={printed} onClick={() => setPrinted(!printed)}>
          {say('quoteWords_showExactlyAsPrinted')}
        </button>
      )}
    </>
  );
}
