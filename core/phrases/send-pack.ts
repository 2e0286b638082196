import type { Pack } from './pack.ts';
import data from './send-pack.json' with { type: 'json' };

/**
 * The pack that comes with Minuted. It is data of our own, checked against `packSchema` by a test and not when it is
 * loaded, so that no checker has to be loaded with it.
 */
export const sendPack = data as Pack;
