import type { ComponentChildren } from 'preact';
import type { PackCategory } from '../core/phrases/pack.ts';
import { say, sayCount } from '../platform/say.ts';
import { Switch } from './Switch.tsx';

type Props = {
  category: PackCategory;
  /** How many phrases it has, of which so many are shown. */
  total: number;
  shown: number;
  places: number;
  on: boolean;
  open: boolean;
  onSwitch: (on: boolean) => void;
  onOpen: (open: boolean) => void;
  /** The phrases, made only when they are seen. */
  children: () => ComponentChildren;
};

/** One category: its switch, why it matters, and its phrases, folded away until they are wanted. */
export function CategoryPhrases(props: Props) {
  const { category, total, shown, places, on, open, onSwitch, onOpen, children } = props;
  const { name, forParent, legal } = category;
  return (
    <li class="category" data-category={category.id} data-off={on ? undefined : ''}>
      <Switch label={say('categoryPhrases_lookFor', { name })} on={on} onSwitch={onSwitch} />
      <details open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          <strong>{name}</strong>{' '}
          <span class="soft">
            {[
              shown < total ? say('categoryPhrases_of', { shown, phrases: phrases(total) }) : phrases(total),
              places > 0 && sayCount('categoryPhrases_metTimes', places),
              !on && say('categoryPhrases_notLookedFor'),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </summary>
        {open && (
          <>
            <p>{forParent}</p>
            {legal.text && (
              <p class="soft">{say('common_legalAsAt', { legal: legal.text, asAt: legal.asAt })}</p>
            )}
            <ul class="patterns">{children()}</ul>
          </>
        )}
      </details>
    </li>
  );
}

/** "1 phrase", "22 phrases". */
export function phrases(count: number): string {
  return sayCount('common_phrases', count);
}
