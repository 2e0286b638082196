import { digestOf } from './digest-of.ts';
import type { Paper } from './paper.ts';

/**
 * The identity of a paper that another program quoted and Minuted never read: SHA-256 of the canonical JSON of its
 * address and of that fact. It cannot be taken for the hash of a file, anybody can work it out again, and two people
 * who bring in annotations of one address have one paper.
 */
export function notReadId(address: string): string {
  return digestOf({ address, readByMinuted: false });
}

/** What stands beside a quote of such a paper. */
export const NOT_CHECKED = 'Not checked against the paper';

/** Stands where of another paper is said what was searched. */
export const NEVER_READ = 'Minuted never read this paper: another program marked the quotes.';

/** Whether all that is known of a paper is its address, so that its quotes were never checked against its words. */
export function isNotRead({ sha256, addresses }: Pick<Paper, 'sha256' | 'addresses'>): boolean {
  return addresses.some(({ address }) => notReadId(address) === sha256);
}
