import type { Evidence } from '../../core/exports/evidence-json.ts';
import type { ReadingText } from '../../core/text/reading-text.ts';

/**
 * What is wrong with exported quotes: one line for each whose exact words do not stand, character for character, in
 * its paper's text at the offsets that it gives. `readings` has the text of each paper by its SHA-256.
 */
export function checkQuotes(evidence: Evidence, readings: Map<string, ReadingText>): string[] {
  return evidence.quotes.flatMap(({ id, paper, exact, selectors }) => {
    const text = readings.get(paper)?.text;
    if (text === undefined) return [`Quote ${id} is from a paper that was not opened.`];
    const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
    const quoted = selectors.find((selector) => selector.type === 'TextQuoteSelector');
    const there = position && text.slice(position.start, position.end);
    if (there === exact && quoted?.exact === exact) return [];
    return [`Quote ${id} says ${JSON.stringify(exact)}, the paper ${JSON.stringify(there)}.`];
  });
}
