import {
  addClause,
  addNegation,
  breakWord,
  changeFigure,
  leaveOutPart,
  reflow,
  replaceWords,
  rewriteHalf,
  type ChangeSentence,
} from './change-sentence.ts';

/**
 * What happens to a sentence in a new version of its paper. `here` is what then stands at its place (null: nothing)
 * and `elsewhere` what is put on another page; `truth` says which of the two the quote has become.
 */
export type Change = {
  name: string;
  here: ChangeSentence | null;
  elsewhere: ChangeSentence | null;
  truth: 'here' | 'elsewhere' | 'gone';
  /** Whether the very words are kept, set differently at most. */
  keepsWords: boolean;
};

const asItWas: ChangeSentence = (sentence) => sentence;
const alike: ChangeSentence = (sentence, dice) =>
  changeFigure(sentence, dice) ?? replaceWords(sentence, dice);

function here(name: string, change: ChangeSentence, keepsWords = false): Change {
  return { name, here: change, elsewhere: null, truth: 'here', keepsWords };
}

export const unchanged: Change = here('left as it was, in a changed paper', asItWas, true);

export const changes: Change[] = [
  here('a figure changed', changeFigure),
  here('“not” added', addNegation),
  here('one to three words replaced', replaceWords),
  here('a third to half of the words replaced', rewriteHalf),
  here('a clause put in', addClause),
  here('a third left out', leaveOutPart),
  here('lines broken elsewhere', reflow, true),
  here('a word broken at a line end', breakWord, true),
  { name: 'moved to another page', here: null, elsewhere: asItWas, truth: 'elsewhere', keepsWords: true },
  {
    name: 'moved, one to three words replaced',
    here: null,
    elsewhere: replaceWords,
    truth: 'elsewhere',
    keepsWords: false,
  },
  { name: 'left out', here: null, elsewhere: null, truth: 'gone', keepsWords: false },
  {
    name: 'left out, a sentence like it put elsewhere',
    here: null,
    elsewhere: alike,
    truth: 'gone',
    keepsWords: false,
  },
  {
    name: 'kept, a sentence like it put elsewhere',
    here: asItWas,
    elsewhere: alike,
    truth: 'here',
    keepsWords: true,
  },
];
