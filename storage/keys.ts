import type { PackSigner } from '../core/exports/pack/write-bag.ts';
import { SIGNING } from '../core/exports/pack/signature-files.ts';
import { keyNumber } from '../core/exports/pack/verify/check-signature.ts';
import { db, type KeyRow } from './db.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * What signs evidence packs: the key of this locker, which is made the first time. Its private half never leaves the
 * browser and is in no backup. Throws `storage-full`, `storage-blocked`.
 */
export async function openSigner(): Promise<PackSigner> {
  const { privateKey, publicKey } = (await findKey()) ?? (await makeKey());
  return {
    publicKey: await bytesOf(publicKey),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, bytes)),
  };
}

/** The number of the key to be read out over the phone, and when it was made; null before it is. For `useLiveQuery`. */
export async function readKeyNumber(): Promise<{ number: string; madeAt: string } | null> {
  const key = await findKey();
  return key ? { number: await keyNumber(await bytesOf(key.publicKey)), madeAt: key.madeAt } : null;
}

function findKey(): Promise<KeyRow | undefined> {
  return withStorageErrors(() => db.keys.get('signing'));
}

async function makeKey(now = new Date()): Promise<KeyRow> {
  const pair = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  const made: KeyRow = { id: 'signing', ...pair, madeAt: now.toISOString() };
  // Another tab may have made one meanwhile: the first one stays.
  return withStorageErrors(() =>
    db.transaction('rw', db.keys, async () => {
      const known = await db.keys.get('signing');
      if (!known) await db.keys.add(made);
      return known ?? made;
    }),
  );
}

async function bytesOf(publicKey: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
}
