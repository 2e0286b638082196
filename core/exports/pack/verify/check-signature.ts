import { sha256OfBytes } from '../../../evidence/sha256.ts';
import { PACK_PATHS } from '../pack-paths.ts';
import { readDer, readPem, SIGNING } from '../signature-files.ts';
import { numberToReadOut } from './number-to-read-out.ts';
import { textOf, type Bag } from './open-bag.ts';

/** `wrong`: the key did not sign this pack as it is now, or half of the signature is missing. */
export type CheckedSignature = { state: 'none' | 'good' | 'wrong'; keyNumber: string | null };

/** The number of a public key (SPKI, DER), to be compared over the phone. */
export async function keyNumber(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return numberToReadOut(await sha256OfBytes(publicKey));
}

/** Checks the signature of the tag manifest, which is what holds everything else. `isExpected`: a manifest lists the key. */
export async function checkSignature(bag: Bag, isExpected: boolean): Promise<CheckedSignature> {
  const hasAny = bag.files.has(PACK_PATHS.key) || bag.files.has(PACK_PATHS.signature);
  if (!hasAny && !isExpected) return { state: 'none', keyNumber: null };
  const publicKey = readPem((await textOf(bag, PACK_PATHS.key)) ?? '');
  if (!publicKey) return { state: 'wrong', keyNumber: null };
  const number = await keyNumber(publicKey);
  const isGood = await verify(bag, publicKey);
  return { state: isGood ? 'good' : 'wrong', keyNumber: number };
}

async function verify(bag: Bag, publicKey: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const der = await bytesOf(bag, PACK_PATHS.signature);
    const signature = der && readDer(der);
    const signed = await bytesOf(bag, PACK_PATHS.tagManifest);
    if (!signature || !signed) return false;
    const key = await crypto.subtle.importKey('spki', publicKey, SIGNING, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, key, signature, signed);
  } catch {
    // A key that is none, or a file that does not unpack.
    return false;
  }
}

async function bytesOf(bag: Bag, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const entry = bag.files.get(path);
  // A pack has 65,534 files at most, and few of them are tag files.
  if (!entry || entry.size > 1e6) return null;
  return new Uint8Array(await (await entry.read()).arrayBuffer());
}
