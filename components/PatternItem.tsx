import type { ComponentChildren } from 'preact';
import { describePattern } from '../core/phrases/describe-pattern.ts';
import type { PackPattern } from '../core/phrases/pack.ts';
import { say, sayCount } from '../platform/say.ts';
import { Said } from './Said.tsx';

/** So many examples are shown of a phrase. */
const EXAMPLES = 3;

type Props = {
  pattern: PackPattern;
  /** The word lists that it may name. */
  lists: Readonly<Record<string, readonly string[]>>;
  /** How often it was met; null where it never was. */
  count: { places: number; papers: number } | null;
  /** Whether it is marked as not useful. */
  muted: boolean;
  onMute: (muted: boolean) => void;
  /** More buttons. */
  children?: ComponentChildren;
};

/** One phrase: examples, how often it was met, and what exactly it finds, in plain words and as it is written. */
export function PatternItem({ pattern, lists, count, muted, onMute, children }: Props) {
  const { id, mustMatch } = pattern;
  return (
    <li class="pattern" data-pattern={id} data-muted={muted ? '' : undefined}>
      <p>
        <span class="soft">{id}</span>{' '}
        {mustMatch
          .slice(0, EXAMPLES)
          .map((text) => `“${text}”`)
          .join(', ')}
      </p>
      <p class="soft">
        <span data-count>{countText(count)}</span>
        {muted && <strong> · {say('patternItem_hiddenEverywhereYouMarkedItAs')}</strong>}
      </p>
      <details>
        <summary>
          <Said
            text="patternItem_whatExactlyItFinds"
            parts={{ id }}
            tags={{ heard: (words) => <span class="visually-hidden">{words}</span> }}
          />
        </summary>
        <p>{describePattern(pattern.pattern, lists)}</p>
        <p class="written">
          <span class="soft">{say('patternItem_writtenAs')} </span>
          <code>{pattern.pattern}</code>
        </p>
      </details>
      <p class="row">
        <button type="button" data-action="mute" onClick={() => onMute(!muted)}>
          {muted ? say('patternItem_showItAgain') : say('patternItem_notUsefulAtAll')}
          <span class="visually-hidden"> ({id})</span>
        </button>
        {children}
      </p>
    </li>
  );
}

/** "31 places in 4 papers". */
export function countText(count: Props['count']): string {
  if (!count) return say('patternItem_notMetInAnyPaperYet');
  const { places, papers } = count;
  return say('patternItem_placesInPapers', {
    places: sayCount('common_places', places),
    papers: sayCount('common_papers', papers),
  });
}
