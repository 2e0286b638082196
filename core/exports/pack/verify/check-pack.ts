import { sha256OfText } from '../../../evidence/sha256.ts';
import { PACK_PATHS } from '../pack-paths.ts';
import { checkFiles, type CheckedFile } from './check-files.ts';
import { checkLog, type CheckedLog } from './check-log.ts';
import { checkPapers, type CheckedPaper } from './check-papers.ts';
import { checkQuotes, type CheckedQuote } from './check-quotes.ts';
import { checkRules, readBagInfo } from './check-rules.ts';
import { checkSignature, type CheckedSignature } from './check-signature.ts';
import { numberToReadOut } from './number-to-read-out.ts';
import { jsonOf, openBag, textOf, type NoBag } from './open-bag.ts';
import { readManifest } from './read-manifest.ts';

/** Everything that was found out about a pack. */
export type PackFindings = {
  /** When it was made, as it says itself; empty where it does not. */
  packedAt: string;
  /** Of the list of lists, which holds everything else: the same number means the same pack. Null without that list. */
  packNumber: string | null;
  files: CheckedFile[];
  /** Broken rules of BagIt, a sentence each. */
  rules: string[];
  /** Null where there is none that can be read. */
  log: CheckedLog | null;
  /** Whether evidence.json can be read. */
  hasEvidence: boolean;
  quotes: CheckedQuote[];
  /** Those with quotes. */
  papers: CheckedPaper[];
  signature: CheckedSignature;
};

/** `disagrees`: its files are as they were packed, but a quote is not as the log or the text of its paper has it. */
export type PackCheck =
  | { verdict: 'unchanged' | 'disagrees' | 'changed'; findings: PackFindings }
  | { verdict: 'cannot-check'; why: NoBag };

/**
 * Checks an evidence pack: every file, the rules of BagIt, the log, each quote, the signature. Never throws for what is
 * in the file, whatever that is; runs in the extension and, without it, in verify.html.
 */
export async function checkPack(
  file: Blob,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<PackCheck> {
  const bag = await openBag(file);
  if (typeof bag === 'string') return { verdict: 'cannot-check', why: bag };
  const listed = await textOf(bag, PACK_PATHS.manifest);
  const listedTags = await textOf(bag, PACK_PATHS.tagManifest);
  const manifest = listed === null ? null : readManifest(listed);
  const tagManifest = listedTags === null ? null : readManifest(listedTags);
  const info = readBagInfo((await textOf(bag, PACK_PATHS.info)) ?? '');
  const manifests = [manifest, tagManifest].filter((one) => one !== null);
  const files = await checkFiles(bag, manifests, onProgress);
  const evidence = await jsonOf(bag, PACK_PATHS.evidence);
  const log = await checkLog(await jsonOf(bag, PACK_PATHS.log)).catch(() => null);
  const quotes = await checkQuotes(evidence, log, bag).catch(() => null);
  const quoted = new Set((quotes ?? []).map(({ paper }) => paper));
  const findings: PackFindings = {
    packedAt: info.get('Minuted-Packed-At') ?? info.get('Bagging-Date') ?? '',
    packNumber: listedTags === null ? null : numberToReadOut(await sha256OfText(listedTags)),
    files,
    rules: await checkRules(bag, {
      manifest,
      tagManifest,
      info,
      hasOwnFiles: files.every(({ state }) => state === 'same'),
    }),
    log,
    hasEvidence: evidence !== undefined && quotes !== null,
    quotes: quotes ?? [],
    papers: await checkPapers(evidence, quoted, files, manifest?.sums ?? new Map(), bag),
    signature: await checkSignature(bag, tagManifest?.sums.has(PACK_PATHS.key) ?? false),
  };
  return {
    verdict: !isUntouched(findings) ? 'changed' : agrees(findings) ? 'unchanged' : 'disagrees',
    findings,
  };
}

function isUntouched({ files, rules, signature }: PackFindings): boolean {
  return files.every(({ state }) => state === 'same') && rules.length === 0 && signature.state !== 'wrong';
}

function agrees({ log, hasEvidence, quotes, papers }: PackFindings): boolean {
  return (
    log?.fault === null &&
    hasEvidence &&
    quotes.every(isGoodQuote) &&
    papers.every(({ packed }) => packed !== 'other')
  );
}

/** Whether nothing speaks against a quote. Where its text is not packed, nothing speaks for its words either. */
export function isGoodQuote({ log, words, hasOwnId }: CheckedQuote): boolean {
  return hasOwnId && ['same', 'older', 'masked'].includes(log) && (words === 'there' || words === 'no-text');
}
