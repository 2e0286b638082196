import type { Coverage } from './coverage.ts';

/** The coverage of a paper of which nothing was looked at yet. */
export function emptyCoverage(pages: number): Coverage {
  const none = { pictures: [], damaged: [], blank: [], unreadable: [], notReached: [] };
  return { pages, searched: 0, ...none, xfaForm: false, attachments: [], copyProtected: false };
}
