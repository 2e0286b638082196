/** The signature of a pack: the key (SPKI, DER) and what it made (64 bytes: r and s, as WebCrypto has them). */
export type PackSignature = { publicKey: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> };

/** ECDSA with the curve P-256 and SHA-256: every browser and OpenSSL know it. */
export const SIGNING = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** r and s have 32 bytes each. */
const HALF = 32;

/** The text of `public-key.pem` (RFC 7468). */
export function writePem(publicKey: Uint8Array): string {
  const lines = btoa(String.fromCharCode(...publicKey)).match(/.{1,64}/g)!;
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** The key in a `public-key.pem`; null for what is none. */
export function readPem(text: string): Uint8Array<ArrayBuffer> | null {
  const [, base64] =
    /^-----BEGIN PUBLIC KEY-----([\w+/=\s]{1,1000})-----END PUBLIC KEY-----\s*$/.exec(text) ?? [];
  try {
    return base64 === undefined ? null : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** A signature as OpenSSL reads it: r and s as integers of ASN.1 (RFC 3279, section 2.2.3). */
export function writeDer(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [signature.subarray(0, HALF), signature.subarray(HALF)].flatMap((half) => {
    const start = half.findIndex((byte) => byte !== 0);
    const bytes = start < 0 ? [0] : [...half.subarray(start)];
    // A first bit of one would make it negative.
    if (bytes[0]! >= 0x80) bytes.unshift(0);
    return [0x02, bytes.length, ...bytes];
  });
  return new Uint8Array([0x30, numbers.length, ...numbers]);
}

/** The 64 bytes of a signature of OpenSSL; null for what is none. */
export function readDer(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  const signature = new Uint8Array(2 * HALF);
  let at = 2;
  for (const end of [HALF, 2 * HALF]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    if (der[at] !== 0x02 || length === 0 || number.length !== length) return null;
    const bytes = number[0] === 0 ? number.subarray(1) : number;
    if (bytes.length > HALF) return null;
    signature.set(bytes, end - bytes.length);
    at += 2 + length;
  }
  return at === der.length ? signature : null;
}
