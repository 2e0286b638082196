import { say, type MessageKey } from './say.ts';

/** Gives one of our pages its title, which no HTML file can take from the messages, and the language it speaks. */
export function namePage(title: Extract<MessageKey, `title_${string}`>): void {
  document.title = say(title);
  document.documentElement.lang = say('language');
}
