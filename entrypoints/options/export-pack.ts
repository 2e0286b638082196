import type { Pack } from '../../core/phrases/pack.ts';
import { downloadBlob } from '../../platform/download-blob.ts';

/** Downloads a pack as the JSON file that can be taken in elsewhere; gives the name of the file. */
export function exportPack(pack: Pack): string {
  const name = `minuted-pack-${pack.id}-${pack.version}.json`;
  const text = `${JSON.stringify(pack, null, 2)}\n`;
  downloadBlob(new Blob([text], { type: 'application/json' }), name);
  return name;
}
