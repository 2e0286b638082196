import type { ExportedPicture, LockerFiles } from '../../export-task.ts';

/** A picture as Word takes it, with its size in pixels of 1/96 inch. */
export type ExhibitPicture = {
  type: 'png' | 'jpg';
  data: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  page: number;
};

/** What fits beneath the words of a numbered paragraph, and leaves room for others. */
const WIDEST = 600;
const HIGHEST = 280;

const TYPES: Readonly<Record<string, 'png' | 'jpg'>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** The pictures of a quote (its id) for a file of Word, which knows no WebP. One that cannot be made out is left out. */
export async function exhibitPictures(quote: string, files: LockerFiles): Promise<ExhibitPicture[]> {
  const pictures: ExhibitPicture[] = [];
  for (const picture of await files.pictures(quote)) {
    const image = await fitForWord(picture, files);
    const type = image && TYPES[image.type];
    if (!image || !type) continue;
    // They have two pixels to one of the page.
    const [width, height] = [picture.width / 2, picture.height / 2];
    const scale = Math.min(1, WIDEST / width, HIGHEST / height);
    pictures.push({
      type,
      data: new Uint8Array(await image.arrayBuffer()),
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      page: picture.page,
    });
  }
  return pictures;
}

async function fitForWord({ image }: ExportedPicture, { toPng }: LockerFiles): Promise<Blob | null> {
  if (TYPES[image.type]) return image;
  if (!toPng) return null;
  // The words and the reference are what counts: a damaged picture does not hold up the whole list.
  return toPng(image).catch(() => null);
}
