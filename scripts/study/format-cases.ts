import type { Judgement } from './judge-answer.ts';
import { METHODS, type Case } from './study-find-again.ts';

const TITLES: Record<(typeof METHODS)[number], string> = {
  'with the old text': 'Minuted, with the old text at hand (as in a change report)',
  'with the new text alone': 'Minuted, with the new text alone',
  Hypothesis: 'The published method of Hypothesis',
};

const HEADS = [
  'What happened to the sentence',
  'Quotes',
  'Right',
  'Equal words elsewhere',
  'Another sentence, and it says so',
  'Another sentence, silently',
  'Right place, other words, silently',
  'Missed',
];

/** The cases as Markdown: a table for each method, with a row for each change and one for all. */
export function formatCases(cases: readonly Case[]): string {
  return METHODS.map((method) => {
    const judged = cases.flatMap(({ change, judged }) => {
      const judgement = judged[method];
      return judgement ? [{ change, ...judgement }] : [];
    });
    const groups = [...Map.groupBy(judged, ({ change }) => change)].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    const rows = [...groups, ['**All**', judged] as const].map(([change, group]) => [
      change,
      ...countsOf(group),
    ]);
    return `### ${TITLES[method]}\n\n${[HEADS, HEADS.map(() => '---'), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n')}`;
  }).join('\n\n');
}

function countsOf(judged: readonly Judgement[]): string[] {
  const count = (test: (judgement: Judgement) => boolean): number => judged.filter(test).length;
  return [
    judged.length,
    count(({ leads, silent }) => leads === 'right' && !silent),
    count(({ leads }) => leads === 'equal words elsewhere'),
    count(({ leads, silent }) => leads === 'wrong' && !silent),
    count(({ leads, silent }) => leads === 'wrong' && silent),
    count(({ leads, silent }) => leads === 'right' && silent),
    count(({ leads }) => leads === 'missed'),
  ].map((number) => number.toLocaleString('en-GB'));
}
