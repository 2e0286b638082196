import { useState } from 'preact/hooks';
import { choiceOf, type PrivateChoice, type PrivateChoices } from '../core/private-data/private-choice.ts';
import type { PrivateFinding } from '../core/private-data/scan-private.ts';
import type { TextSide } from '../core/private-data/map-texts.ts';
import { PrivateDataFinding } from './PrivateDataFinding.tsx';

/** So many are shown before the reader asks for all. */
const SHOWN = 15;
const HEADINGS: Record<TextSide, string> = {
  yours: 'In what you wrote',
  paper: 'In the words of papers',
};

type Props = {
  findings: readonly PrivateFinding[];
  choices: PrivateChoices;
  /** The format is to be imported or checked, so the words of quotes cannot be changed. */
  keepsWords: boolean;
  disabled: boolean;
  onChoices: (choices: PrivateChoices) => void;
};

/** What may be private in an export, each in its place, to be masked or left. */
export function PrivateDataGuard({ findings, choices, keepsWords, disabled, onChoices }: Props) {
  const [open, setOpen] = useState<readonly TextSide[]>([]);
  const chosen = (finding: PrivateFinding) => choiceOf(finding, choices);
  const all = (choice: PrivateChoice) => onChoices(new Map(findings.map(({ key }) => [key, choice])));
  return (
    <fieldset class="private-guard" id="private-guard" tabIndex={-1} data-guard disabled={disabled}>
      <legend>Private words?</legend>
      <p>
        {findings.length === 1 ? 'This may be private.' : `These ${findings.length} may be private.`} Masked
        words become “[masked: postcode]” in the file. Your locker stays as it is, and the file says what was
        masked.
      </p>
      {keepsWords && findings.some(({ side }) => side === 'paper') && (
        <p data-keeps-words>
          This file can be imported or checked, so the words of a quote are never changed in it. If you do not
          want to hand them out, the quote is left out, or the words around it are.
        </p>
      )}
      <p class="row">
        <button type="button" data-action="mask-all" onClick={() => all('mask')}>
          Mask all
        </button>
        <button type="button" data-action="leave-all" onClick={() => all('leave')}>
          Leave all
        </button>
      </p>
      {(['yours', 'paper'] as const).map((side) => {
        const own = findings.filter((finding) => finding.side === side);
        const shown = open.includes(side) ? own : own.slice(0, SHOWN);
        if (own.length === 0) return null;
        return (
          <div key={side}>
            <h3>{HEADINGS[side]}</h3>
            <ul>
              {shown.map((finding) => (
                <PrivateDataFinding
                  key={finding.key}
                  finding={finding}
                  choice={chosen(finding)}
                  keepsWords={keepsWords}
                  onChoose={(choice) => onChoices(new Map([...choices, [finding.key, choice]]))}
                />
              ))}
            </ul>
            {shown.length < own.length && (
              <button type="button" data-action="show-all-private" onClick={() => setOpen([...open, side])}>
                Show all {own.length}
              </button>
            )}
          </div>
        );
      })}
      <p class="soft">
        Minuted cannot find everything, and does not look into pictures or copies of papers. Read the file
        before you hand it on.
      </p>
    </fieldset>
  );
}
