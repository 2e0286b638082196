/** A paper that its site was asked for; `stop` breaks off the answer, whatever of it has come. */
export type AskedPaper = { response: Promise<Response>; stop: AbortController };

/** Asks for a paper with the reader's own sign-in. A failure is told to whoever takes the answer. */
export function askForPaper(url: URL): AskedPaper {
  const stop = new AbortController();
  const response = fetch(withoutHash(url), { credentials: 'include', signal: stop.signal });
  response.catch(() => {});
  return { response, stop };
}

/** The address of a paper as its site knows it. */
export function withoutHash({ href }: URL): string {
  return href.replace(/#.*$/s, '');
}
