import { LockerIndex, type IndexAnswer } from '../../core/evidence/locker-search/locker-index.ts';
import type { LockerQuery } from '../../core/evidence/locker-search/locker-query.ts';
import { isWholeLocker } from '../../core/evidence/locker-search/whole-locker.ts';
import { toErrorCode } from '../../core/result.ts';
import { followLocker } from '../../storage/follow-locker.ts';
import { readNewest } from '../../storage/read-for-search.ts';
import { EARLY_ANSWER } from './early-answer.ts';
import { keepIndex } from './keep-index.ts';
import { toSearchSchema, type FromSearch } from './search-messages.ts';

// A worker of the locker page: holds the index of the locker and answers from it, so that the page stays free to
// type. Until all of the locker is read, the newest quotes come straight from the database.

/** So many quotes the first screen may need. */
const FIRST = 200;
/** Milliseconds in which the page reads its first rows, which would have to share the database with everything else. */
const PAUSE = 300;
/** Rows can be asked for of so many answers. */
const KEPT = 4;

const index = new LockerIndex();
let isWhole = false;
let open: { ask: number; query: LockerQuery } | null = null;
/** The number of the last answer; the rows that the page reads by itself are the first. */
let count = EARLY_ANSWER;
const answers = new Map<number, IndexAnswer>();

const tell = (message: FromSearch) => postMessage(message);
const fail = (error: unknown) => tell({ kind: 'failed', code: toErrorCode(error) });

function give({ found, idsAt }: IndexAnswer, whole: boolean): void {
  if (!open) return;
  answers.set((count += 1), { found, idsAt });
  answers.delete(count - KEPT);
  tell({ kind: 'answer', ask: open.ask, answer: { ...found, answer: count, isWhole: whole } });
}

/** Answers the open question from what the index holds. */
function answer(): void {
  if (open) give(index.answer(open.query), isWhole);
}

/** Answers with the newest quotes of a locker that is not read yet. Of a small one it waits until it is read. */
async function answerAtOnce(query: LockerQuery): Promise<void> {
  if (await giveNewest(query)) await sleep(PAUSE);
}

/** Whether there are enough of them, and nothing better was given meanwhile. */
async function giveNewest(query: LockerQuery): Promise<boolean> {
  const { quotes, papers } = await readNewest(FIRST);
  if (isWhole || open?.query !== query || quotes.length < FIRST) return false;
  const newest = new LockerIndex();
  newest.putPapers(papers);
  newest.putQuotes(quotes);
  const { found, idsAt } = newest.answer(query);
  const none = { councils: [], categories: [], bands: [], tags: [], voices: [], kinds: [] };
  give({ found: { ...found, facets: none }, idsAt }, false);
  return true;
}

// What is deleted while a big locker is still read must not stand there until all of it is.
followLocker(({ quotes }) => {
  if (quotes && !isWhole && open && isWholeLocker(open.query)) void giveNewest(open.query).catch(fail);
});

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function start(): Promise<void> {
  return keepIndex(index, {
    onWhole: () => (isWhole = true),
    onChange: () => isWhole && answer(),
  });
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toSearchSchema.parse(data);
  if (message.kind === 'categories') {
    index.setCategories(new Map(Object.entries(message.titles)));
    if (isWhole) answer();
  } else if (message.kind === 'ids') {
    const { request, from, to } = message;
    tell({ kind: 'ids', request, ids: answers.get(message.answer)?.idsAt(from, to) ?? [] });
  } else {
    const isFirst = open === null;
    open = message;
    const { query } = message;
    const answered = isWhole || !isWholeLocker(query) ? Promise.resolve(answer()) : answerAtOnce(query);
    // The rest is read after the first answer and its rows.
    void answered.then(() => (isFirst ? start() : undefined)).catch(fail);
  }
});
