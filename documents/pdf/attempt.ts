/** Null for what fails: a page must not stop the others. But when PDFium itself broke, nothing it says can be trusted. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return null;
  }
}
