import type { Tab } from '../../scripts/browsers/driver.ts';
import { expect, test } from './fixture.ts';
import {
  count,
  draft,
  EMPTY,
  exportOf,
  idOf,
  importing,
  lockerTab,
  outcome,
  PAPER,
  save,
} from './locker-calls.ts';

/**
 * From the n-th request to IndexedDB on nothing more is answered, and its transaction stays open, as for a worker that
 * is stopped there: when its page is closed, the browser undoes what was not committed.
 */
const stopAt = (n: number) => `(() => {
  let calls = 0;
  const count = IDBObjectStore.prototype.count;
  const spin = (store) => {
    count.call(store).onsuccess = () => {
      globalThis.isHeld = true;
      spin(store);
    };
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex])
    for (const name of ['get', 'getAll', 'add', 'put', 'delete', 'count', 'openCursor', 'openKeyCursor', 'getAllKeys']) {
      const real = prototype[name];
      if (!real) continue;
      prototype[name] = function (...args) {
        calls += 1;
        if (calls < ${n}) return real.apply(this, args);
        real.apply(this, args);
        if (calls === ${n}) spin(this.objectStore ?? this);
        return {};
      };
    }
})()`;

/** Begins work and waits until it is over, or held; gives which. */
async function begin(tab: Tab, call: string): Promise<'over' | 'held'> {
  await tab.evaluate(`void outcome(${call}).then((result) => (globalThis.isOver = result))`);
  await tab.waitFor('globalThis.isHeld || globalThis.isOver');
  return (await tab.evaluate<boolean>('Boolean(globalThis.isOver)')) ? 'over' : 'held';
}

test('a save that is stopped at any step leaves nothing behind, and is whole when it is sent again', async ({
  driver,
}) => {
  const watcher = await lockerTab(driver);
  expect(await count(watcher)).toEqual(EMPTY);
  let steps = 0;
  for (;;) {
    const tab = await lockerTab(driver);
    await tab.evaluate(stopAt(steps + 1));
    const end = await begin(tab, save('one'));
    await tab.close();
    if (end === 'over') break;
    steps += 1;
    expect(await count(watcher), `stopped at step ${steps}`).toEqual(EMPTY);
  }
  // Paper, quote and two entries of the log, each read and written.
  expect(steps).toBeGreaterThanOrEqual(8);
  // The last one was stopped after all was written, before it could say so.
  expect(await count(watcher)).toEqual({ papers: 1, quotes: 1, edits: 0, log: 2, holds: true });
  expect(await watcher.evaluate(outcome(save('one')))).toMatchObject({ value: { isNew: false } });
  expect(await count(watcher)).toEqual({ papers: 1, quotes: 1, edits: 0, log: 2, holds: true });
});

test('the worker is stopped while it saves: every quote is whole or not there, and sent again it is there once', async ({
  driver,
}) => {
  const watcher = await lockerTab(driver);
  const pauses = [0, 5, 10, 20, 40, 80];
  const message = (i: number) =>
    JSON.stringify({ name: 'saveQuote', request: { paper: PAPER, draft: draft(`number ${i}`) } });
  for (const [i, pause] of pauses.entries()) {
    await watcher.evaluate(`void chrome.runtime.sendMessage(${message(i)}).catch(() => null)`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    await driver.stopBackground();
    const { quotes, holds, papers } = await count(watcher);
    expect(holds).toBe(true);
    expect(quotes).toBeLessThanOrEqual(i + 1);
    expect(papers).toBeLessThanOrEqual(1);
    const again = `(async () => {
      for (let tries = 0; tries < 5; tries++) {
        const answer = await chrome.runtime.sendMessage(${message(i)}).catch(() => null);
        if (answer) return answer;
      }
    })()`;
    expect(await watcher.evaluate(again)).toMatchObject({ ok: true });
    expect(await count(watcher)).toMatchObject({ papers: 1, quotes: i + 1, log: i + 2, holds: true });
  }
});

test('two tabs edit the same quote: every edit is in its history, and the log is whole', async ({
  driver,
}) => {
  const [one, two] = [await lockerTab(driver), await lockerTab(driver)];
  await one.evaluate(save('one'));
  const id = await idOf('one');
  const edits = (edit: string) => `void (async () => {
    for (let i = 1; i <= 20; i++) await locker.editQuote('${id}', ${edit});
    globalThis.isOver = true;
  })()`;
  await one.evaluate(edits('{ note: `note ${i}` }'));
  await two.evaluate(edits('{ tags: [`tag ${i}`] }'));
  await one.waitFor('globalThis.isOver');
  await two.waitFor('globalThis.isOver');
  expect(await count(one)).toEqual({ papers: 1, quotes: 1, edits: 40, log: 42, holds: true });
  expect(await two.evaluate(`locker.db.quotes.get('${id}')`)).toMatchObject({
    note: 'note 20',
    tags: ['tag 20'],
  });
  const history = await one.evaluate<{ before: { note?: string; tags?: string[] } }[]>(
    `locker.readEdits('${id}')`,
  );
  const notes = history.flatMap(({ before }) => before.note ?? []);
  expect(notes.reverse()).toEqual(['', ...Array.from({ length: 19 }, (_, i) => `note ${i + 1}`)]);
});

test('a tab that is closed during an import writes nothing', async ({ driver }) => {
  const watcher = await lockerTab(driver);
  const text = await exportOf(300);
  for (const step of [2, 5, 150, 500]) {
    const tab = await lockerTab(driver);
    await tab.evaluate(stopAt(step));
    expect(await begin(tab, importing(text))).toBe('held');
    await tab.close();
    expect(await count(watcher), `closed at step ${step}`).toEqual(EMPTY);
  }
  expect(await watcher.evaluate(importing(text))).toMatchObject({ added: 300, already: 0 });
  expect(await count(watcher)).toEqual({ papers: 1, quotes: 300, edits: 0, log: 301, holds: true });
});

/**
 * The n-th write meets a full disk. The error is made here: lockers have no quota that a test could set, because the
 * extension has `unlimitedStorage`, and the disk of whoever runs the tests is not to be filled.
 */
const fullAt = (n: number) => `(() => {
  let left = ${n};
  for (const name of ['add', 'put']) {
    globalThis['real' + name] ??= IDBObjectStore.prototype[name];
    const real = globalThis['real' + name];
    IDBObjectStore.prototype[name] = function (...args) {
      left -= 1;
      if (left > 0) return real.apply(this, args);
      throw new DOMException('full', 'QuotaExceededError');
    };
  }
})()`;

test('a disk that gets full at any write of a save or an edit loses nothing that was there', async ({
  driver,
}) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one'));
  const id = await idOf('one');
  const before = await count(tab);
  expect(before).toEqual({ papers: 1, quotes: 1, edits: 0, log: 2, holds: true });
  for (let write = 1; write <= 3; write++) {
    await tab.evaluate(fullAt(write));
    expect(await tab.evaluate(outcome(save('two'))), `save, write ${write}`).toEqual({
      code: 'storage-full',
    });
    expect(await count(tab)).toEqual(before);
    await tab.evaluate(fullAt(write));
    expect(await tab.evaluate(outcome(`locker.editQuote('${id}', { note: 'x' })`))).toEqual({
      code: 'storage-full',
    });
    expect(await count(tab)).toEqual(before);
  }
  await tab.evaluate(fullAt(Infinity));
  expect(await tab.evaluate(outcome(save('two')))).toMatchObject({ value: { isNew: true } });
  expect(await count(tab)).toMatchObject({ quotes: 2, log: 3, holds: true });
});

test('many quotes are changed in parts, and all of them or none', async ({ driver }) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one'));
  await tab.evaluate(`locker.db.quotes.toCollection().first().then((one) => {
    const id = (number) => String(number).padStart(64, '0');
    globalThis.copies = Array.from({ length: 1200 }, (_, number) => ({ ...one, id: id(number) }));
    return locker.db.quotes.bulkAdd(copies).then(() => null);
  })`);
  const tag = (ids: string) =>
    outcome(`locker.editQuotes(${ids}, ({ tags }) => ({ tags: [...tags, 'many'] })).then((undo) => {
      globalThis.undo = undo;
    })`);
  const tagged = () => tab.evaluate<number>(`locker.db.quotes.where('tags').equals('many').count()`);
  const ids = 'copies.map(({ id }) => id)';
  expect(await tab.evaluate(tag(`[...${ids}, 'not there']`))).toEqual({ code: 'not-found' });
  expect([await tagged(), (await count(tab)).edits, (await count(tab)).log]).toEqual([0, 0, 2]);
  expect(await tab.evaluate(tag(ids))).toEqual({ value: null });
  // What the log says of each is what was written, in one chain over all parts.
  expect(await tagged()).toBe(1200);
  expect(await count(tab)).toMatchObject({ edits: 1200, log: 1202, holds: true });
  await tab.evaluate('undo().then(() => null)');
  expect(await tagged()).toBe(0);
  expect(await count(tab)).toMatchObject({ edits: 2400, log: 2402, holds: true });
});

test('a clock that goes back disturbs no order and loses nothing', async ({ driver }) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(save('one', '2031-01-01T00:00:00.000Z'));
  await tab.evaluate(save('two', '2026-01-01T00:00:00.000Z'));
  const id = await idOf('one');
  await tab.evaluate(
    `locker.editQuote('${id}', { note: 'later' }, new Date('2026-01-02T00:00:00.000Z')).then(() => null)`,
  );
  await tab.evaluate(`locker.deleteQuotes(['${id}'], new Date('2025-01-01T00:00:00.000Z'))`);
  await tab.evaluate(`locker.restoreQuotes(['${id}'], new Date('2024-01-01T00:00:00.000Z'))`);
  expect(await count(tab)).toEqual({ papers: 1, quotes: 2, edits: 1, log: 6, holds: true });
  const quote = await tab.evaluate<{ savedAt: string; changedAt: string; note: string }>(
    `locker.db.quotes.get('${id}')`,
  );
  expect(quote.note).toBe('later');
  expect(quote.changedAt >= quote.savedAt).toBe(true);
  const log = await tab.evaluate<{ seq: number; action: string }[]>(`locker.db.log.orderBy('seq').toArray()`);
  expect(log.map(({ seq, action }) => `${seq} ${action}`)).toEqual([
    '1 add',
    '2 add',
    '3 add',
    '4 edit',
    '5 delete',
    '6 restore',
  ]);
});

test('a hundred quotes saved at once are all there', async ({ driver }) => {
  const tab = await lockerTab(driver);
  expect(await count(tab)).toEqual(EMPTY);
  const saves = Array.from({ length: 100 }, (_, i) => save(`number ${i}`));
  expect(
    await tab.evaluate(`Promise.all([${saves.join()}]).then((all) => all.filter((one) => one.isNew).length)`),
  ).toBe(100);
  expect(await count(tab)).toEqual({ papers: 1, quotes: 100, edits: 0, log: 101, holds: true });
});

test('a log of 10,000 entries holds, and names a byte that was changed behind its back', async ({
  driver,
}) => {
  const tab = await lockerTab(driver);
  await tab.evaluate(importing(await exportOf(9_999)));
  const check = () => tab.evaluate<Record<string, unknown>>('locker.checkLog()');
  expect(await check()).toMatchObject({ entries: 10_000, fault: null, strangers: [] });

  /** Changes a record without our code. */
  const behind = (store: string, key: string, change: string) => `new Promise((resolve) => {
    const opening = indexedDB.open('minuted-locker');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('${store}', 'readwrite');
      const table = writing.objectStore('${store}');
      table.get(${key}).onsuccess = ({ target }) => { const row = target.result; ${change} };
      writing.oncomplete = () => { opening.result.close(); resolve(null); };
    };
  })`;
  const id = await idOf('number 77');
  await tab.evaluate(
    behind('quotes', `'${id}'`, `row.exact = row.exact.replace('cut', 'cup'); table.put(row);`),
  );
  expect(await check()).toMatchObject({ entries: 10_000, fault: null, strangers: [id] });

  const flip = `row.digest = (row.digest[0] === 'a' ? 'b' : 'a') + row.digest.slice(1); table.put(row);`;
  await tab.evaluate(behind('log', '7777', flip));
  expect(await check()).toMatchObject({ entries: 10_000, fault: { seq: 7777, fault: 'changed' } });
  await tab.evaluate(behind('log', '5000', 'table.delete(5000);'));
  expect(await check()).toMatchObject({ fault: { seq: 5000, fault: 'missing' } });
});
