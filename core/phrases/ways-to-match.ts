import type { Node } from './compile-parts.ts';
import { needsOfAll, type Need } from './needs.ts';

/** More ways than this are not worth telling apart. */
const MOST_WAYS = 64;

/**
 * The ways in which all of some nodes can match, each with its needs, the rarest first. Only the alternatives of the
 * rarest node are told apart: "out of county" needs other words than "outside the borough".
 */
export function waysToMatch(nodes: readonly Node[]): (readonly Need[])[] {
  const rarest = nodes.reduce((best, node) => (weightOf(node) < weightOf(best) ? node : best));
  const others = nodes.filter((node) => node !== rarest).map(({ needs }) => needs);
  const ways = new Map<string, readonly Need[]>();
  for (const way of waysOf(rarest)) {
    const needs = needsOfAll([way, ...others]);
    ways.set(needs.map(({ id }) => id).join(' '), needs);
  }
  return ways.size > MOST_WAYS ? [needsOfAll(nodes.map(({ needs }) => needs))] : [...ways.values()];
}

function waysOf(node: Node): (readonly Need[])[] {
  if (node.kind === 'word') return [node.needs];
  if (node.kind !== 'choice') return waysToMatch(node.nodes);
  const ways = node.items.flatMap(waysOf);
  return ways.length > MOST_WAYS ? [node.needs] : ways;
}

function weightOf({ needs }: Node): number {
  return needs[0]?.weight ?? Infinity;
}
