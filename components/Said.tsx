import type { ComponentChildren } from 'preact';
import { inOrder, piecesOf, type MessageKey, type Parts } from '../platform/say.ts';

type Props<K extends MessageKey> = {
  text: K;
  parts?: Parts<K, ComponentChildren>;
  /** What each `<name>…</name>` of the message becomes. */
  tags?: Record<string, (words: ComponentChildren) => ComponentChildren>;
};

/** A message with links, strong words or other elements in it. Nothing of it is ever read as HTML. */
export function Said<K extends MessageKey>({ text, parts, tags = {} }: Props<K>) {
  const values = inOrder<ComponentChildren>(parts);
  const whole: ComponentChildren[] = [];
  let into = whole;
  const put = (words: string) => {
    for (const piece of words.split(/(<\/?\w+>)/)) {
      const name = /^<\/?(\w+)>$/.exec(piece)?.[1];
      if (name === undefined) into.push(piece);
      else if (piece.startsWith('</')) {
        whole.push(tags[name]!(into));
        into = whole;
      } else into = [];
    }
  };
  for (const [at, piece] of piecesOf(text).entries()) {
    if (at % 2 === 1) into.push(values[Number(piece)]);
    else put(piece);
  }
  return <>{whole}</>;
}
