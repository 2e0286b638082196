import { describe, expect, it } from 'vitest';
import {
  citedValue,
  emptyCitation,
  mergeCitations,
  type CitedField,
} from '../../../core/evidence/citation.ts';

const body = (field: Partial<CitedField>) => ({
  ...emptyCitation(),
  body: { detected: null, from: null, typed: null, ...field },
});

describe('citedValue', () => {
  it('prefers what was typed, for the quote first, then what was detected, for the quote first', () => {
    const [typed, found] = [body({ typed: 'typed' }), body({ detected: 'found', from: 'stamp' })];
    expect(citedValue('body', body({ typed: 'paper' }), typed)).toBe('typed');
    expect(citedValue('body', typed, found)).toBe('typed');
    expect(citedValue('body', body({ detected: 'paper', from: 'host' }), found)).toBe('found');
    expect(citedValue('body', found)).toBe('found');
    expect(citedValue('body', emptyCitation())).toBeNull();
  });
});

describe('mergeCitations', () => {
  it('keeps what was typed first, and takes what was detected last', () => {
    const first = body({ typed: 'mine', detected: 'old', from: 'host' });
    const second = body({ typed: 'theirs', detected: 'new', from: 'metadata' });
    expect(mergeCitations(first, second).body).toEqual({ typed: 'mine', detected: 'new', from: 'metadata' });
    expect(mergeCitations(first, emptyCitation())).toEqual(first);
    expect(mergeCitations(emptyCitation(), second)).toEqual(second);
  });
});
