import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectSpeaker } from '../../../../core/evidence/citation/detect-speaker.ts';
import { readingOf } from '../../phrases/reading-of.ts';

/** A minutes' text of our own, read as a paper. */
function minutes(name: string) {
  const text = readFileSync(new URL(`../../../fixtures/minutes/${name}.txt`, import.meta.url), 'utf8');
  return readingOf(text.trim().split(/\n{2,}/));
}
const forum = minutes('schools-forum');
const scrutiny = minutes('scrutiny-committee');
const board = minutes('board-notes');

function speakerOf(reading: typeof forum, words: string): string | null {
  const start = reading.text.indexOf(words);
  expect(start, words).toBeGreaterThan(-1);
  return detectSpeaker(reading, start).detected;
}

describe('detectSpeaker', () => {
  it('gives who is named last before the quote, by initials', () => {
    expect(speakerOf(forum, 'The overspend has grown')).toBe('Tom Reed, Senior Accountant');
    expect(speakerOf(forum, 'every school would be written')).toBe('Anna Davies, Head of SEND');
    expect(speakerOf(forum, 'whether schools would be told')).toBe('Ben Okoro, Primary headteacher');
  });

  it('gives who is named by the quote itself at its beginning', () => {
    expect(speakerOf(forum, 'BO asked')).toBe('Ben Okoro, Primary headteacher');
    expect(speakerOf(forum, 'In response, AD confirmed')).toBe('Anna Davies, Head of SEND');
    expect(speakerOf(board, 'GL said')).toBeNull();
  });

  it('understands titles, surnames, posts and whole names', () => {
    expect(speakerOf(forum, 'taxis cost more')).toBe('Cllr Joan Smith, Cabinet Member for Education');
    expect(speakerOf(forum, 'The routes will be')).toBe('Priya Shah, Special schools');
    expect(speakerOf(scrutiny, 'Families were to be met')).toBe(
      "Ms K Brown, Director of Children's Services",
    );
    expect(speakerOf(scrutiny, 'how many requests')).toBe('Councillor D Jones');
    expect(speakerOf(scrutiny, 'the share was now')).toBe("Ms K Brown, Director of Children's Services");
    expect(speakerOf(scrutiny, 'each new place saved')).toBe('Mr P Grey, Interim Finance Manager');
    expect(speakerOf(board, 'two units would open')).toBe('Imran Aziz, Head of Commissioning');
    expect(speakerOf(board, 'out of area places')).toBe('Imran Aziz, Head of Commissioning');
    expect(speakerOf(board, 'The plan has five')).toBe('Rachel Moss, Chair');
  });

  it('says where it found the name, and types nothing', () => {
    const start = forum.text.indexOf('every school would');
    expect(detectSpeaker(forum, start)).toEqual({
      detected: 'Anna Davies, Head of SEND',
      from: 'attendance',
      typed: null,
    });
  });

  it('stays silent where two people have the name', () => {
    expect(speakerOf(scrutiny, 'The share will be published')).toBeNull();
    expect(speakerOf(board, 'Their answers would differ')).toBeNull();
  });

  it('stays silent where somebody else spoke in between', () => {
    expect(speakerOf(forum, 'no figures had been given')).toBeNull();
    expect(speakerOf(scrutiny, 'Nobody had called')).toBeNull();
  });

  it('stays silent for who was not there, is not listed, or is nobody', () => {
    expect(speakerOf(forum, 'the plan was a target')).toBeNull();
    expect(speakerOf(forum, 'the money had gone')).toBeNull();
    expect(speakerOf(forum, 'The grant will not cover')).toBeNull();
    expect(speakerOf(forum, '1. High needs')).toBeNull();
  });

  it('stays silent in a paper without a list of those present', () => {
    const report = readingOf(['A report.', 'AD said that plans would fall. They did.']);
    expect(speakerOf(report, 'They did')).toBeNull();
    expect(detectSpeaker(report, 10_000).detected).toBeNull();
  });
});
