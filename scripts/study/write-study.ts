/** The text of docs/finding-again.md around the measured figures. */
export function writeStudy(
  own: number,
  real: number,
  tables: readonly string[],
  versions: string,
  papers: string,
): string {
  const titles = [`Papers of our own (${own})`, `Real papers (${real})`];
  const sections = tables.map((table, at) => `## ${titles[at]}\n\n${table}`);
  return `# How quotes are found again

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run study -- find-again\`, which writes this file.

A quote of a paper that was replaced is one of four things: _same_, _moved_, _reworded_ (with the words that differ) or _gone_. \`core/evidence/find-again\` looks for its very characters first; then for the same words set differently on the page, which is said; then for words like them. A place counts as reworded when enough of its letters stand in words of the quote: 0.6 with the old text at hand and 0.72 without, 0.3 less where all neighbours are the old ones, and 0.04 more for each word that a quote has fewer than eight. With the old text, a sentence that stood in it all the time is never taken for a new wording.

## What was asked

New versions of papers were made with a seed: a quarter of the sentences, each changed in one way, and every sentence of 25 characters or more sought in the new version; then 40 sentences of each paper in another paper. Made-up changes are not the changes of councils; these are the kinds we could think of. The floors were chosen on other draws of the same papers, so the tables are a check of them and no forecast for papers of another kind.

- **Right**: at its new place, or rightly gone.
- **Equal words elsewhere**: the very words, at another place that has them too (headings, cells of tables).
- **Another sentence, and it says so**: shown as _reworded_, with the words that differ.
- **Silently**: shown like an exact find, though the words are others. For Minuted this must be 0, and the study stops when it is not.
- **Missed**: called gone, though it is there.

“Left out, a sentence like it put elsewhere” is, for anybody who sees only the two texts, the same as “moved, one to three words replaced”: both are shown as reworded, so the first row looks worse than it is. Hypothesis was re-stated from its published source for this study; it does not say when it shows other words.

${sections.join('\n\n')}

## Two real versions of one report

Every sentence of the first version was sought in the second. ${versions}

When this was written (22 November 2026), 30 answers were checked by reading both versions: the six that are not _same_ and 24 of the others, drawn at random. 29 are right. One is not: three words of a sentence before a page break, of which one (the month) was changed, are called gone. So few words need to be more alike, on purpose.

## Another paper under the same address

The share of the shorter text’s runs of four words that the other text has too, for each two real papers. Below 0.6 it is another paper.

${papers}

The pairs at 0.9 and more are a paper and a pack that has it, or one paper twice; those from 0.6 to 0.9 an amendment and the minutes that repeat it; those from 0.5 to 0.6 the agendas of two meetings of one committee. A paper of which more than a third is written anew can be called another paper; its quotes are sought all the same.

## Speed

\`npm run bench -- --only refind\` measures it: docs/bench.md.
`;
}
