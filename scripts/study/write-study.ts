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

A quote of a paper that was replaced is one of four things: _same_, _moved_, _reworded_ (with the words that differ) or _gone_. \`core/evidence/find-again\` looks for its very characters first; then for the same words set differently on the page, which is said; then for words like them. A place counts as reworded when enough of its letters stand in words of the quote: 0.6 with the old text at hand and 0.72 without, 0.3 less where all neighbours are the old ones, and 0.04 more for each word that a quote has fewer than eight. With the old text, a sentence that stood in it all the time is never taken for a new wording. Where the quote’s words stood more than once in the old text, each old copy is given the new place whose neighbours are most like its own: a copy that stood elsewhere all the time is not taken for a quote that was reworded or left out.

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

When this was written (22 November 2026), 30 answers were checked: the six that are not _same_ by reading both versions, and 24 of the others, drawn at random, by a script that compared the words at their place in both. 29 are right. One is not: three words of a sentence before a page break, of which one (the month) was changed, are called gone. So few words need to be more alike, on purpose.

## The same in a browser

\`node scripts/study/versions-in-browser.ts\` quotes every sentence of the first of the two versions in a real browser, puts the second under the same address and opens it there. On 22 November 2026 Chromium and Firefox both said: “This paper was changed since you quoted from it. Of 156 quotes 150 stand as they were, 2 moved, 2 were reworded and 2 are gone.” The report came 0.4 s (Chromium) and 0.7 s (Firefox) after the paper was searched, on a busy machine with two cores.

Quotes are found again and texts compared in a worker (\`entrypoints/recheck\`), because neither is short: before the first page of 400 is compared 0.2 to 0.4 s go by on that machine, and the page must not wait for it.

## Web pages that are looked at again

A page that is only fetched and parsed is not the page that was seen. Measured on a small one: Chromium gives its elements no styles at all (\`display\` is empty), so that our reading of it is empty; Firefox gives them plain ones, by which even what is marked as \`hidden\` shows; in neither do the site’s own styles and scripts count. So a page is opened for a moment in a tab behind the others, read there by a script as the content script reads it, and the tab is closed. Pages are looked at again only when the reader asks for it: one that changes while it is open would bring a report with each change.

## Another paper under the same address

The share of the shorter text’s runs of four words that the other text has too, for each two real papers. Below 0.6 it is another paper.

${papers}

The pairs at 0.9 and more are a paper and a pack that has it, or one paper twice; those from 0.6 to 0.9 an amendment and the minutes that repeat it; those from 0.5 to 0.6 the agendas of two meetings of one committee. A paper of which more than a third is written anew can be called another paper; its quotes are sought all the same.

## Speed

\`npm run bench -- --only refind\` measures it: docs/bench.md.
`;
}
