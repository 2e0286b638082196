/** Bytes hashed between two yields: less than a millisecond. */
const STEP = 32_768;
const BLOCK = 64;

/** FIPS 180-4, section 4.2.2: what the cube roots of the first 64 primes have behind the point. */
const K = new Int32Array(64);
/** FIPS 180-4, section 5.3.3: the same of the square roots of the first eight. */
const START = new Int32Array(8);
for (let number = 2, count = 0; count < 64; number += 1) {
  let isPrime = true;
  for (let factor = 2; factor * factor <= number; factor += 1) isPrime &&= number % factor !== 0;
  if (!isPrime) continue;
  if (count < 8) START[count] = fractionOf(Math.sqrt(number));
  K[count] = fractionOf(Math.cbrt(number));
  count += 1;
}

function fractionOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/**
 * SHA-256 of bytes, as 64 lower-case hex digits, where the browser has no `crypto.subtle`: in pages that came over
 * plain http. Yields often, so that the page can go on.
 */
export function* sha256InSteps(bytes: Uint8Array): Generator<void, string> {
  const sum = startSha256();
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += STEP) {
    sum.add(bytes.subarray(at, Math.min(at + STEP, whole)));
    yield;
  }
  return sum.end(bytes.subarray(whole));
}

/** SHA-256 of bytes that come in pieces: each but the last is a multiple of 64 bytes long. `end` gives the hex digits. */
export function startSha256(): { add(blocks: Uint8Array): void; end(rest: Uint8Array): string } {
  const state = START.slice();
  let length = 0;
  const add = (blocks: Uint8Array): void => {
    addBlocks(state, blocks);
    length += blocks.length;
  };
  return {
    add,
    end(rest) {
      const whole = rest.length - (rest.length % BLOCK);
      addBlocks(state, rest);
      addBlocks(state, lastBlocks(rest.subarray(whole), length + rest.length));
      let hex = '';
      for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
      return hex;
    },
  };
}

/** The same, at once: for short data inside a transaction, which does not wait for `crypto.subtle`. */
export function sha256Now(bytes: Uint8Array): string {
  return startSha256().end(bytes);
}

/** The bytes that are left over, a one bit, zeros, and the length in bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
  const last = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  last.set(rest);
  last[rest.length] = 0x80;
  const view = new DataView(last.buffer);
  view.setUint32(last.length - 8, length / 2 ** 29);
  view.setUint32(last.length - 4, length * 8);
  return last;
}

/** Used again by every call: a big import hashes two records a quote, most of them shorter than what making it costs. */
const w = new Int32Array(BLOCK);

/** FIPS 180-4, section 6.2.2, for the whole blocks that bytes have. */
function addBlocks(state: Int32Array, bytes: Uint8Array): void {
  for (let at = 0; at + BLOCK <= bytes.length; at += BLOCK) {
    for (let i = 0; i < 16; i += 1) {
      const byte = at + 4 * i;
      w[i] = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
    }
    for (let i = 16; i < 64; i += 1) {
      const early = w[i - 15]!;
      const late = w[i - 2]!;
      const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
    }
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    let e = state[4]!;
    let f = state[5]!;
    let g = state[6]!;
    let h = state[7]!;
    for (let i = 0; i < 64; i += 1) {
      const choice = g ^ (e & (f ^ g));
      const most = (a & b) | (c & (a | b));
      const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + K[i]! + w[i]!) | 0;
      const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    // An Int32Array keeps the lowest 32 bits of a sum.
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
    state[4]! += e;
    state[5]! += f;
    state[6]! += g;
    state[7]! += h;
  }
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
