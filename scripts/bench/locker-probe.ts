/**
 * A script for a page of the extension: `lockerProbe.open(file)` starts the worker that searches the locker, as the locker
 * page does, and resolves when all of the locker is read; `ask(query)` gives how long an answer takes, in milliseconds,
 * and `rows(from, to)` how long it takes to read rows of the last answer out of the database. `tag(count, query)`, with the
 * locker's code in the page (`locker-code.ts`), puts a tag on the first quotes of an answer and takes it off again, and
 * gives how long each part took; the worker has to have heard of it, too.
 */
export const lockerProbe = String.raw`
Boolean(globalThis.lockerProbe ??= (() => {
  let worker, asks = 0, take = () => {}, last = null;
  const TAG = 'put on many at once';
  const hasTag = (answer, count) => (answer.facets.tags.find(({ value }) => value === TAG)?.count ?? 0) === count;
  const next = (wanted) => new Promise((resolve, reject) => {
    take = (message) => {
      if (message.kind === 'failed') reject(new Error(message.code));
      else if (wanted(message)) resolve(message);
    };
  });
  const ask = async (query, wanted = () => true) => {
    const began = performance.now();
    const ask = (asks += 1);
    const answered = next((message) => message.kind === 'answer' && message.ask === ask && wanted(message.answer));
    worker.postMessage({ kind: 'ask', ask, query });
    last = (await answered).answer;
    return { ms: performance.now() - began, total: last.total, exact: last.exact, instead: last.instead };
  };
  const idsAt = async (from, to) => {
    const listed = next((message) => message.kind === 'ids');
    worker.postMessage({ kind: 'ids', request: 1, answer: last.answer, from, to });
    return (await listed).ids;
  };
  return {
    async open(file, query) {
      worker = new Worker(file, { type: 'module' });
      worker.onmessage = ({ data }) => take(data);
      const first = await ask(query);
      const began = performance.now();
      if (!last.isWhole) await next((message) => message.kind === 'answer' && message.answer.isWhole);
      return { first: first.ms, whole: first.ms + performance.now() - began };
    },
    ask,
    async asks(queries) {
      const times = [];
      for (const query of queries) times.push((await ask(query)).ms);
      return times;
    },
    async rows(from, to) {
      const began = performance.now();
      const ids = await idsAt(from, to);
      await new Promise((resolve) => {
        const opening = indexedDB.open('minuted-locker');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('quotes');
          for (const id of ids) reading.objectStore('quotes').get(id);
          reading.oncomplete = resolve;
        };
      });
      return performance.now() - began;
    },
    async tag(count, query) {
      const began = performance.now();
      await ask(query);
      const ids = await idsAt(0, count);
      const listed = performance.now();
      const seen = next(({ kind, answer }) => kind === 'answer' && hasTag(answer, count));
      const undo = await locker.editQuotes(ids, ({ tags }) => ({ tags: [...tags, TAG] }));
      const tagged = performance.now();
      await seen;
      const heard = performance.now();
      const unseen = next(({ kind, answer }) => kind === 'answer' && hasTag(answer, 0));
      await undo();
      const undone = performance.now();
      await unseen;
      return { ids: listed - began, tag: tagged - listed, seen: heard - tagged, undo: undone - heard };
    },
    close: () => worker.terminate(),
  };
})())`;
