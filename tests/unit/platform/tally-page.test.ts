import { expect, it } from 'vitest';
import { tallyPage } from '../../../platform/tally-page.ts';

type Sender = Parameters<ReturnType<typeof tallyPage>>[1];

const request = { paper: 'a'.repeat(64), counts: { 'send/DEM-01': 2 } as const };
const from = (incognito: boolean) => ({ tab: { incognito } }) as Sender;

it('keeps what was counted in a page', async () => {
  const kept: unknown[] = [];
  const handler = tallyPage(async (each) => void kept.push(each));
  expect(await handler(request, from(false))).toBe(null);
  expect(kept).toEqual([request]);
});

it('keeps nothing of a page in a private window', async () => {
  const kept: unknown[] = [];
  const handler = tallyPage(async (each) => void kept.push(each));
  expect(await handler(request, from(true))).toBe(null);
  expect(kept).toEqual([]);
});
