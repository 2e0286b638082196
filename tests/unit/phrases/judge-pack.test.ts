import { describe, expect, it } from 'vitest';
import { judgePack } from '../../../core/phrases/judge-pack.ts';
import { addOwnPhrase, emptyOwnPack } from '../../../core/phrases/own-pack.ts';
import type { Pack } from '../../../core/phrases/pack.ts';
import { sendPack } from '../../../core/phrases/send-pack.ts';

const own = (...patterns: string[]): Pack =>
  patterns
    .map((pattern) => ({ pattern, mustMatch: [pattern] }))
    .reduce(addOwnPhrase, emptyOwnPack('2026-11-21'));
const theirs = (...patterns: string[]): Pack => ({ ...own(...patterns), id: 'theirs', name: 'Theirs' });
const judge = (pack: Pack, ...here: Pack[]) => judgePack(JSON.stringify(pack), [sendPack, ...here]);

describe('judging a file', () => {
  it('offers a pack with what it would change', () => {
    expect(judge(theirs('quiet room', 'soft play'), theirs('quiet hall'))).toMatchObject({
      ok: true,
      offer: {
        before: { version: '1.1.0' },
        changes: { added: ['MINE-02'], changed: ['MINE-01'], removed: [] },
        ownPhrases: null,
      },
    });
    expect(judge(theirs('quiet room'))).toMatchObject({ ok: true, offer: { before: null } });
  });

  it('offers phrases of somebody else’s own as phrases to add, without those that are here', () => {
    expect(judge(own('quiet room', 'soft play'), own('soft play', 'garden'))).toMatchObject({
      ok: true,
      offer: {
        changes: { added: ['MINE-01'], changed: [], removed: [] },
        ownPhrases: [{ pattern: 'quiet room', mustMatch: ['quiet room'] }],
      },
    });
  });

  it('refuses phrases of somebody else’s own that need word lists of hers', () => {
    const withList = { ...own('@rooms full'), lists: { rooms: ['quiet room'] } };
    const judgement = judge({
      ...withList,
      patterns: withList.patterns.map((each) => ({ ...each, mustMatch: ['quiet room full'] })),
    });
    expect(judgement).toMatchObject({ ok: false, failures: [{ pattern: null }] });
  });

  it('refuses a pack whose sentences fail, and names them', () => {
    const [first, ...others] = theirs('quiet room').patterns;
    const failing = { ...theirs(), patterns: [{ ...first!, mustMatch: ['a hall'] }, ...others] };
    const judgement = judge(failing);
    expect(judgement).toMatchObject({ ok: false, failures: [{ pattern: 'MINE-01', text: 'a hall' }] });
    expect(judgement.ok || judgement.message).toContain('1 of its own sentences does not do');
  });

  it('refuses what is no pack, and a pack in the place of the one that comes with Minuted', () => {
    expect(judgePack('{', [sendPack])).toMatchObject({ ok: false, failures: [] });
    expect(judge({ ...theirs('quiet room'), id: 'send' })).toMatchObject({ ok: false });
    expect(judge(sendPack)).toMatchObject({ ok: true, offer: { changes: { added: [], changed: [] } } });
  });
});
