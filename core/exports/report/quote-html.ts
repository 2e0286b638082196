import { longDate } from '../../evidence/citation/format-citation.ts';
import type { CategoryLookup } from '../../evidence/category-name.ts';
import type { Paper } from '../../evidence/paper.ts';
import type { Quote } from '../../evidence/quote.ts';
import { sourceLink } from '../../evidence/source-link.ts';
import { VOICE_NAMES } from '../../evidence/voice-names.ts';
import { BAND_NAMES } from '../../phrases/explain-hit.ts';
import type { QuoteList } from '../list-quotes.ts';
import { webAddress } from '../web-address.ts';
import { escapeHtml } from './escape-html.ts';

export type ListedQuote = QuoteList['papers'][number]['quotes'][number];
/** A picture that is in the page itself; sizes in pixels, two to a pixel of the page. */
export type ReportPicture = { page: number; width: number; height: number; url: string };

/**
 * A quote of a report: its words, what stands around them, where that is, and what the reader made of it.
 * `category` has what names it, and the part of the page that says why its phrase matters; null if there is none.
 */
export function quoteHtml(
  { number, words, citation, address, note, tags, remark, quote }: ListedQuote,
  paper: Paper,
  pictures: readonly ReportPicture[],
  category: { id: string | null; nameOf: CategoryLookup | undefined },
): string {
  const { before, after } = surroundings(quote);
  const link =
    address && `<a href="${escapeHtml(linkTo(quote, paper) ?? address)}">${escapeHtml(address)}</a>`;
  return `<article id="q${number}" aria-labelledby="q${number}-name">
<h3 id="q${number}-name">Quote ${number}</h3>
${before && `<p class="context" dir="auto">Before it: ${escapeHtml(before)}</p>`}
<blockquote><p class="words" dir="auto">“${escapeHtml(words)}”</p></blockquote>
${after && `<p class="context" dir="auto">After it: ${escapeHtml(after)}</p>`}
<p>${escapeHtml(citation)}${link ? ` ${link}` : ''}</p>
${remark === null ? '' : `<p><strong>${escapeHtml(remark)}</strong></p>`}
${pictures.map((picture) => pictureHtml(picture)).join('')}
<dl class="facts">${facts(quote, note, tags, category, remark !== null)}</dl>
</article>
`;
}

/** The sentences around a quote, or where those are not known a few words. */
function surroundings({ sentenceBefore, sentenceAfter, selectors }: Quote): {
  before: string;
  after: string;
} {
  const found = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  return {
    before: sentenceBefore.trim() || (found?.prefix.trim() ? `… ${found.prefix.trim()}` : ''),
    after: sentenceAfter.trim() || (found?.suffix.trim() ? `${found.suffix.trim()} …` : ''),
  };
}

/** Leads to the page of a PDF (RFC 8118) or to the words of a web page. */
function linkTo(quote: Quote, paper: Paper): string | null {
  if (paper.kind === 'page') return webAddress(sourceLink(quote, paper)?.href ?? '');
  const page = quote.pages[0];
  return webAddress(quote.address.replace(/#.*$/s, '') + (page === undefined ? '' : `#page=${page}`));
}

function pictureHtml({ page, width, height, url }: ReportPicture): string {
  const size = `width="${Math.round(width / 2)}" height="${Math.round(height / 2)}"`;
  return `<figure><img src="${url}" ${size} alt="The quoted words as they stand on PDF page ${page}">
<figcaption>Picture of PDF page ${page}</figcaption></figure>
`;
}

function facts(
  { match, speaker, voice, savedAt }: Quote,
  note: readonly string[],
  tags: readonly string[],
  category: { id: string | null; nameOf: CategoryLookup | undefined },
  isForeign: boolean,
): string {
  const rows: string[] = [];
  const add = (name: string, html: string) => rows.push(`<dt>${name}</dt><dd>${html}</dd>`);
  if (match) {
    const name = escapeHtml(category.nameOf?.(match)?.name ?? match.category);
    const linked = category.id === null ? name : `<a href="#${category.id}">${name}</a>`;
    add('Highlighted for', `${linked} (${BAND_NAMES[match.band]}): “${escapeHtml(match.words)}”`);
  } else add('Chosen', `by the reader, ${isForeign ? 'in another program' : 'not from a highlight'}`);
  const said = [speaker.typed ?? speaker.detected, voice && VOICE_NAMES[voice]].filter(Boolean);
  if (said.length > 0) add('Said by', said.map((one) => escapeHtml(one as string)).join(', '));
  if (note.length > 0) add('Note', note.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join(''));
  if (tags.length > 0) add('Tags', escapeHtml(tags.join(', ')));
  add('Saved', escapeHtml(longDate(savedAt)));
  return rows.join('');
}
