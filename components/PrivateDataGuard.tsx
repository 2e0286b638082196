import { useState } from 'preact/hooks';
import { choiceOf, type PrivateChoice, type PrivateChoices } from '../core/private-data/private-choice.ts';
import type { PrivateFinding } from '../core/private-data/scan-private.ts';
import type { TextSide } from '../core/private-data/map-texts.ts';
import { say, sayCount } from '../platform/say.ts';
import { PrivateDataFinding } from './PrivateDataFinding.tsx';

/** So many are shown before the reader asks for all. */
const SHOWN = 15;
const HEADINGS: Record<TextSide, string> = {
  yours: say('privateDataGuard_inWhatYouWrote'),
  paper: say('privateDataGuard_inTheWordsOfPapers'),
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
      <legend>{say('privateDataGuard_privateWords')}</legend>
      <p>{sayCount('privateDataGuard_theseMayBePrivateMaskedWords', findings.length)}</p>
      {keepsWords && findings.some(({ side }) => side === 'paper') && (
        <p data-keeps-words>{say('privateDataGuard_thisFileCanBeImportedOr')}</p>
      )}
      <p class="row">
        <button type="button" data-action="mask-all" onClick={() => all('mask')}>
          {say('privateDataGuard_maskAll')}
        </button>
        <button type="button" data-action="leave-all" onClick={() => all('leave')}>
          {say('privateDataGuard_leaveAll')}
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
                {say('privateDataGuard_showAll', { own: own.length })}
              </button>
            )}
          </div>
        );
      })}
      <p class="soft">{say('privateDataGuard_minutedCannotFindEverythingAnd')}</p>
    </fieldset>
  );
}
