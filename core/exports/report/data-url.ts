/** Bytes that are coded at a time: a multiple of three, so that the pieces can be joined. */
const PIECE = 3 * 8192;

/** The kinds of pictures that pages show by themselves and that hold no code. */
const PICTURES = /^image\/(?:png|webp|jpeg)$/;

/** A picture as an address that holds all of it; null for what is no picture of a known kind. */
export async function dataUrl(picture: Blob): Promise<string | null> {
  if (!PICTURES.test(picture.type)) return null;
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let coded = '';
  for (let from = 0; from < bytes.length; from += PIECE)
    coded += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return `data:${picture.type};base64,${coded}`;
}
