/** Gives whole numbers from 0 up to `below` (exclusive), the same ones for the same seed (Park and Miller, 1988). */
export type Dice = (below: number) => number;

/** Makes dice; `seed` is between 1 and 2,147,483,646. */
export function makeDice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One of some things. */
export function oneOf<T>(dice: Dice, things: readonly T[]): T {
  return things[dice(things.length)]!;
}
