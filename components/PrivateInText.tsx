import { maskText } from '../core/private-data/mask-text.ts';
import { KIND_NAMES } from '../core/private-data/private-kind.ts';
import type { PrivateSpan } from '../core/private-data/private-span.ts';

type Props = {
  text: string;
  spans: readonly PrivateSpan[];
  /** Called with the text in which all of them are masked. */
  onMask: (masked: string) => void;
};

/** What may be private in a text that is about to leave, and one button that masks it. */
export function PrivateInText({ text, spans, onMask }: Props) {
  if (spans.length === 0)
    return (
      <p class="soft" data-private-found="0">
        None of your private words and no number of a known kind was found in it. Not everything can be found.
      </p>
    );
  const found = new Set(
    spans.map(({ start, end, kind }) => `“${text.slice(start, end)}” (${KIND_NAMES[kind]})`),
  );
  return (
    <p data-private-found={spans.length}>
      <strong>Look again:</strong> this may be private: {[...found].join(', ')}.{' '}
      <button type="button" data-action="mask-private" onClick={() => onMask(maskText(text, spans))}>
        Mask {spans.length === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
