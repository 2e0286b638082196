import { browser } from '#imports';
import { say } from './say.ts';

/** The keyboard commands as they are set now, each with what it does; those without a key say so. */
export async function commandKeys(): Promise<[key: string, what: string][]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ description }) => description)
    .map(({ shortcut, description }) => [shortcut || say('commandKeys_noKey'), description!]);
}
