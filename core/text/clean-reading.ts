const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** First halves that keep their hyphen in ordinary English: "out-of-county", "non-statutory", "post-school". */
const KEEPS_AFTER = new Set(
  (
    'all anti co cross de early ex first front full half hard high higher home in inter intra joint key large late ' +
    'less local long low lower mid middle multi near net non off on one open out over part per point post pre pro ' +
    'quasi re real right school second self semi short single small step sub ten third three time top two under up ' +
    'well whole wide year'
  ).split(' '),
);

/** Second halves that are words of their own: "top-up", "decision-making", "year-end". */
const KEEPS_BEFORE = new Set(
  (
    'a account agency and area as assessment authority based borough bound building by care case centred child city ' +
    'commissioned control cost county date day debt depth down driven edge edged effective end ended exempt facing ' +
    'focused for free friendly from funded going government hand headed home house in income informed investigation ' +
    'kind led level line living long looking lying made maintained making managed management minded neutral of off ' +
    'old on one ordinated ordination out over owned page paid part party person phase planned point pound pupil ' +
    'quality quarter range ranging rata reaching ready related representative round run running savings scale ' +
    'school sector serving setting sharing side sighted site size slice sized sourced specific spread stage standing ' +
    'standard stop storey strength style suited sum support supported system taking teacher term tested the thirds ' +
    'through time to up value wide white word work worker working year yearly'
  ).split(' '),
);

/** "place-" + "ments" is one word; a hyphen that the writer typed stays. */
function joinHalves(before: string, after: string, whole: string): string {
  const keep =
    /[-\d]/.test(before) ||
    KEEPS_AFTER.has(before.toLowerCase()) ||
    !/^\p{Ll}/u.test(after) ||
    KEEPS_BEFORE.has(after) ||
    whole.startsWith('-');
  return keep ? `${before}-${after}` : before + after;
}

/** Has nothing to clean: ASCII on one line. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A stretch of a paper made easy to read, to stand beside the exact text and never in its place.
 *
 * Line ends are joined with a space, white space is collapsed, the ligatures fi, fl, ff ... are spelled out and soft
 * hyphens and zero-width characters go; nothing else changes (pound signs, fractions and quotes stay).
 * A word broken by a hyphen at a line end is joined without the hyphen when its second half starts in lower case,
 * unless the hyphen is likely the writer's own: one half already has a hyphen or a figure, the first half is a
 * usual beginning of a compound (out-, non-, self-) or the second half a usual end of one (-up, -making, -based).
 */
export function cleanReading(exact: string): string {
  if (CLEAN.test(exact)) return exact;
  return exact
    .replace(/\u00ad[ \t]*\r?\n[ \t]*/g, '')
    .replace(/[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\ufb00-\ufb06]/g, (char) => LIGATURES[char] ?? char)
    .replace(
      /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]*)[-\u2010\u2011][ \t]*\r?\n[ \t]*([\p{L}\d]+)(?=(-?))/gu,
      (_, before: string, after: string, hyphen: string) => joinHalves(before, after, hyphen),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
