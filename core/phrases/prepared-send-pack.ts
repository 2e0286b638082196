import type { PreparedPack } from './prepared-pack.ts';
import prepared from './send-pack/prepared.json' with { type: 'json' };

/** The pack that comes with Minuted, compiled: written by scripts/prepare-pack.ts, and a test fails when it is old. */
export const preparedSendPack = prepared as unknown as PreparedPack;
