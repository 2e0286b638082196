import { useId } from 'preact/hooks';
import type { TextPart } from '../core/private-data/map-texts.ts';
import type { PrivateChoice } from '../core/private-data/private-choice.ts';
import { KIND_NAMES } from '../core/private-data/private-kind.ts';
import type { PrivateFinding } from '../core/private-data/scan-private.ts';
import { say, sayCount } from '../platform/say.ts';

const PART_NAMES: Record<TextPart, string> = {
  note: say('privateDataFinding_note'),
  tag: say('privateDataFinding_tag'),
  typed: say('privateDataFinding_typedForTheCitation'),
  folder: say('privateDataFinding_nameOfAFolder'),
  category: say('privateDataFinding_aboutACategory'),
  file: say('privateDataFinding_nameOfAFile'),
  quote: say('privateDataFinding_wordsOfAQuote'),
  around: say('privateDataFinding_wordsAroundAQuote'),
  detected: say('privateDataFinding_aboutThePaper'),
  address: say('privateDataFinding_webAddress'),
};

type Props = {
  finding: PrivateFinding;
  choice: PrivateChoice;
  keepsWords: boolean;
  onChoose: (choice: PrivateChoice) => void;
};

/** Some words that may be private, where they stand, and what to do with them. */
export function PrivateDataFinding({ finding, choice, keepsWords, onChoose }: Props) {
  const { kind, words, count, examples } = finding;
  const name = useId();
  const option = (value: PrivateChoice, text: string) => (
    <label class="choice">
      <input
        type="radio"
        name={name}
        data-choice={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />
      {text}
    </label>
  );
  return (
    <li data-private={finding.key}>
      <p>
        <strong>{KIND_NAMES[kind]}</strong>{' '}
        <span class="soft">{sayCount('privateDataFinding_inPlaces', count)}</span>
      </p>
      {examples.map(({ part, before, words: found, after }, index) => (
        <p key={index} class="private-example">
          <span class="soft">{PART_NAMES[part]}:</span> {before}
          <mark>{found}</mark>
          {after}
        </p>
      ))}
      <div role="radiogroup" aria-label={`${KIND_NAMES[kind]} ${words}`} class="row">
        {option('mask', maskText(finding, keepsWords))}
        {option('leave', say('privateDataFinding_leaveAsItIs'))}
      </div>
    </li>
  );
}

function maskText({ inQuotes, examples }: PrivateFinding, keepsWords: boolean): string {
  if (keepsWords && inQuotes > 0) return sayCount('privateDataFinding_leaveQuotesOut', inQuotes);
  if (keepsWords && examples.some(({ part }) => part === 'around'))
    return say('privateDataFinding_leaveOutTheWordsAroundThe');
  return say('privateDataFinding_mask');
}
