import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sendPack } from '../../core/phrases/send-pack.ts';
import truth from '../fixtures/samples.json' with { type: 'json' };
import { expect, test } from './fixture.ts';

type FoundHit = { patternId: string; words: string; sentence: string; band: string; pages: number[] };
type FoundPaper = { title: string; hits: FoundHit[]; quotesSaved: number };

/** Letters and figures alone: how a phrase is broken over lines is not compared here. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

/** The visible hits with their sentences, as `LIM-01 p3 reduceehcps`. */
function found({ hits }: FoundPaper): { hit: string; band: string; sentence: string }[] {
  return hits
    .filter(({ band }) => band !== 'hidden')
    .map(({ patternId, pages, words, band, sentence }) => ({
      hit: `${patternId} p${pages.join('+')} ${plain(words)}`,
      band,
      sentence,
    }));
}

/** What a careful reader lists in a sample, for the patterns that the pack has. Folded text is not read. */
function listed(paper: (typeof truth.papers)[keyof typeof truth.papers]): string[] {
  const known = new Set(sendPack.patterns.map(({ id }) => id));
  return paper.hits
    .filter((hit) => !('closedDetails' in hit))
    .flatMap((hit) => {
      const pages = 'pages' in hit ? hit.pages : []; // A web page has none.
      return hit.patternIds
        .filter((id) => known.has(id))
        .map((id) => `${id} p${pages.join('+')} ${plain(hit.words)}`);
    });
}

// oxlint-disable-next-line no-empty-pattern -- it starts its own browser
test('npm start finds in both samples what a careful reader lists, and finds no other sentence worth reading', async ({}, info) => {
  test.setTimeout(240_000);
  const out = info.outputPath('out');
  const options = ['--headless', '--browser', info.project.name, '--out', out];
  execFileSync(process.execPath, ['scripts/start.mjs', ...options], { stdio: 'pipe' });

  const { papers } = JSON.parse(readFileSync(`${out}/hits.json`, 'utf8')) as { papers: FoundPaper[] };
  const samples = Object.values(truth.papers);
  expect(papers.map(({ title }) => title)).toEqual(samples.map(({ title }) => title));
  samples.forEach((sample, i) => {
    const [hits, wanted] = [found(papers[i]!), listed(sample)];
    // A hit may reach further than what is listed: "out-of-county placements of pupils".
    expect(wanted.filter((words) => !hits.some(({ hit }) => hit.startsWith(words)))).toEqual([]);
    // Other phrases may find the same sentence.
    const isWanted = (hit: string) => wanted.some((words) => hit.startsWith(words));
    const sentences = new Set(hits.filter(({ hit }) => isWanted(hit)).map(({ sentence }) => sentence));
    // Wide nets may catch a bare word at Maybe; nothing else is worth reading.
    const others = hits.filter(({ band, sentence }) => band !== 'maybe' && !sentences.has(sentence));
    expect(others).toEqual([]);
    expect(papers[i]!.quotesSaved).toBeGreaterThan(0);
  });

  const evidence = JSON.parse(readFileSync(`${out}/evidence.json`, 'utf8'));
  expect(evidence.papers).toHaveLength(2);
  expect(evidence.quotes).toHaveLength(papers.reduce((sum, { quotesSaved }) => sum + quotesSaved, 0));
});
