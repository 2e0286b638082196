/** Long enough for a slow disk to take a big file. */
const KEEP_MS = 60_000;

/** Lets the browser download a Blob under a name, as a click on a link would. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // Not in the same tick: the download would then find nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
