import { maskText } from '../core/private-data/mask-text.ts';
import { KIND_NAMES } from '../core/private-data/private-kind.ts';
import type { PrivateSpan } from '../core/private-data/private-span.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';

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
        {say('privateInText_noneOfYourPrivateWordsAnd')}
      </p>
    );
  const found = new Set(
    spans.map(({ start, end, kind }) => `“${text.slice(start, end)}” (${KIND_NAMES[kind]})`),
  );
  return (
    <p data-private-found={spans.length}>
      <Said
        text="privateInText_lookAgainThisMayBePrivate"
        parts={{ found: [...found].join(', ') }}
        tags={{ strong: (words) => <strong>{words}</strong> }}
      />{' '}
      <button type="button" data-action="mask-private" onClick={() => onMask(maskText(text, spans))}>
        {sayCount('privateInText_maskThem', spans.length)}
      </button>
    </p>
  );
}
