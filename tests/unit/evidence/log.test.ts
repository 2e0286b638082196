import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainEvents,
  digestOf,
  findLogFault,
  logEntrySchema,
  type LogEvent,
} from '../../../core/evidence/log.ts';
import { sha256OfText } from '../../../core/evidence/sha256.ts';

const at = '2026-01-02T03:04:05.000Z';
const event = (id: string): LogEvent => ({ action: 'add', kind: 'quote', id, digest: digestOf({ id }) });
const log = chainEvents(undefined, ['a', 'b', 'c', 'd'].map(event), at);

describe('digestOf', () => {
  it('is the SHA-256 of the canonical JSON, whatever the order of the keys', async () => {
    expect(digestOf({ b: 1, a: ['é', null] })).toBe(await sha256OfText('{"a":["é",null],"b":1}'));
  });

  it('takes any text, half a character included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestOf({ text: `${text}\uD83D` })).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});

describe('chainEvents', () => {
  it('makes entries that go on from the last, the same in one call or in two', () => {
    for (const entry of log) logEntrySchema.parse(entry);
    const two = chainEvents(undefined, [event('a'), event('b')], at);
    expect([...two, ...chainEvents(two.at(-1), [event('c'), event('d')], at)]).toEqual(log);
  });
});

describe('findLogFault', () => {
  it('finds none in a whole log, in one part or several', () => {
    expect(findLogFault(undefined, log)).toBeNull();
    expect(findLogFault(log[1], log.slice(2))).toBeNull();
  });

  it('names the entry in which anything was changed', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.constantFrom('at', 'action', 'id', 'digest', 'previous', 'hash'),
        (index, key) => {
          const changed = log.map((entry, i) => (i === index ? { ...entry, [key]: 'other' } : entry));
          expect(findLogFault(undefined, changed)).toEqual({ seq: index + 1, fault: 'changed' });
        },
      ),
    );
  });

  it('names the entry after one that was changed and hashed anew', () => {
    const [first] = chainEvents(log[0], [event('x')], at);
    expect(findLogFault(undefined, [log[0]!, first!, ...log.slice(2)])).toEqual({
      seq: 3,
      fault: 'broken-link',
    });
  });

  it('names the place where an entry is missing or came in', () => {
    expect(findLogFault(undefined, log.toSpliced(1, 1))).toEqual({ seq: 2, fault: 'missing' });
    expect(findLogFault(undefined, log.toSpliced(1, 0, log[1]!))).toEqual({ seq: 3, fault: 'missing' });
  });
});
