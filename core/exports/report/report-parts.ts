import { longDate } from '../../evidence/citation/format-citation.ts';
import { describeReadCount, type ReadCount } from '../../evidence/count-read.ts';
import type { Paper } from '../../evidence/paper.ts';
import { sha256OfText } from '../../evidence/sha256.ts';
import type { ExportHeader } from '../evidence-json.ts';
import type { QuoteList } from '../list-quotes.ts';
import { webAddress } from '../web-address.ts';
import { escapeHtml } from './escape-html.ts';
import type { NumberedCategory } from './number-categories.ts';
import { REPORT_STYLE } from './report-style.ts';

const TITLE = 'Quotes from public papers';

/**
 * The beginning of the page. Its policy lets in the pictures that it holds and its own style, and nothing else
 * (Content Security Policy, as a meta element: https://www.w3.org/TR/CSP3/#meta-element).
 */
export async function headHtml(
  { exportedAt, generator }: ExportHeader,
  quotes: number,
  read: ReadCount,
): Promise<string> {
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${await base64Hash(REPORT_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const made = escapeHtml(longDate(exportedAt));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}, ${made}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<header>
<h1>${TITLE}</h1>
<p class="soft">Made with ${escapeHtml(generator.name)} ${escapeHtml(generator.version)} on ${made}.</p>
<p>${quotes === 1 ? '1 quote' : `${quotes} quotes`}. ${escapeHtml(describeReadCount(read))}</p>
<p>A highlight is a prompt to read, not proof of anything. Read each quote in its paper before you rely on it.</p>
</header>
`;
}

/** The list of contents, and the beginning of the main part. */
export function contentsHtml({ papers, others }: QuoteList): string {
  const rows = papers.map(({ title, quotes }, index) => {
    const links = quotes.map(({ number }) => `<a href="#q${number}">${number}</a>`).join(', ');
    const named = quotes.length === 1 ? 'quote' : 'quotes';
    return `<li><a href="#p${index + 1}">${escapeHtml(title)}</a>: ${named} ${links}</li>\n`;
  });
  if (others.length > 0)
    rows.push(`<li><a href="#others">Papers without quotes</a> (${others.length})</li>\n`);
  rows.push('<li><a href="#method">How this was made, and its limits</a></li>\n');
  return `<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ul>
${rows.join('')}</ul>
</nav>
<main>
`;
}

/** The beginning of the part of a paper. */
export function paperHtml({ title, coverage, paper }: QuoteList['papers'][number], number: number): string {
  const address = paper.addresses.map((one) => webAddress(one.address)).find((one) => one !== null);
  const link = address
    ? `<p class="soft"><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>\n`
    : '';
  const of = paper.kind === 'pdf' ? 'the file' : 'the text of the page';
  return `<section aria-labelledby="p${number}">
<h2 id="p${number}">${escapeHtml(title)}</h2>
<p>${escapeHtml(coverage)} ${describeFound(paper)}</p>
${link}<p class="soft">Fingerprint of ${of} (SHA-256): <span class="fingerprint">${escapeHtml(paper.sha256)}</span></p>
`;
}

/** What follows the quotes: papers without any, what the categories mean, and how all of it was made. */
export function endHtml({ others, method }: QuoteList, categories: readonly NumberedCategory[]): string {
  const bare = others.map(
    ({ title, coverage, paper }) =>
      `<li>${escapeHtml(title)}. ${escapeHtml(coverage)} ${describeFound(paper)}</li>\n`,
  );
  const meanings = categories.map(({ id, category: { name, forParent, legal } }) => {
    const law =
      legal.text &&
      `<p class="soft">The law, as at ${escapeHtml(longDate(legal.asAt))}: ${escapeHtml(legal.text)}</p>\n`;
    return `<h3 id="${id}">${escapeHtml(name)}</h3>\n<p>${escapeHtml(forParent)}</p>\n${law}`;
  });
  return `${part('others', 'Papers without quotes', bare.length > 0 ? `<ul>\n${bare.join('')}</ul>\n` : '')}${part('meanings', 'What the categories mean', meanings.join(''))}${part('method', 'How this was made, and its limits', `<p>${escapeHtml(method)}</p>\n`)}</main>
</body>
</html>
`;
}

function part(id: string, title: string, html: string): string {
  if (html === '') return '';
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${html}</section>\n`;
}

/** How many places were highlighted in a paper, in a sentence: what the number of its quotes has to be read against. */
function describeFound({ read }: Paper): string {
  if (read === null) return 'It was not searched to its end, or was not counted.';
  const places = read.first + read.worth + read.maybe;
  if (places === 0) return 'No phrase was highlighted in it.';
  return places === 1 ? '1 place was highlighted in it.' : `${places} places were highlighted in it.`;
}

async function base64Hash(text: string): Promise<string> {
  const hex = await sha256OfText(text);
  return btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => Number.parseInt(byte, 16))));
}
