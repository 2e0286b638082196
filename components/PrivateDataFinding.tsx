import { useId } from 'preact/hooks';
import type { TextPart } from '../core/private-data/map-texts.ts';
import type { PrivateChoice } from '../core/private-data/private-choice.ts';
import { KIND_NAMES } from '../core/private-data/private-kind.ts';
import type { PrivateFinding } from '../core/private-data/scan-private.ts';

const PART_NAMES: Record<TextPart, string> = {
  note: 'Note',
  tag: 'Tag',
  typed: 'Typed for the citation',
  folder: 'Name of a folder',
  file: 'Name of a file',
  quote: 'Words of a quote',
  around: 'Words around a quote',
  detected: 'About the paper',
  address: 'Web address',
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
        <span class="soft">{count === 1 ? 'in 1 place' : `in ${count.toLocaleString('en-GB')} places`}</span>
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
        {option('leave', 'Leave as it is')}
      </div>
    </li>
  );
}

function maskText({ inQuotes, examples }: PrivateFinding, keepsWords: boolean): string {
  if (keepsWords && inQuotes > 0)
    return inQuotes === 1 ? 'Leave the quote out' : `Leave ${inQuotes} quotes out`;
  if (keepsWords && examples.some(({ part }) => part === 'around'))
    return 'Leave out the words around the quote';
  return 'Mask';
}
