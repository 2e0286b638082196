import type { LockerFiles } from '../core/exports/export-task.ts';
import { db } from './db.ts';
import { findText } from './paper-texts.ts';
import { findPictures } from './pictures.ts';
import { findSource } from './sources.ts';
import { withStorageErrors } from './storage-error.ts';

/** What lies in the locker beside its records, for exports. Each throws `storage-blocked`. */
export const lockerFiles: LockerFiles = {
  pictures: findPictures,
  async source(paper) {
    const row = await findSource(paper);
    return row ? { sha256: row.sha256, copy: row.copy } : null;
  },
  text: findText,
  log: () => withStorageErrors(() => db.log.orderBy('seq').toArray()),
  async toPng(image) {
    const bitmap = await createImageBitmap(image);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas.convertToBlob({ type: 'image/png' });
  },
};
