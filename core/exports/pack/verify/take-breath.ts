/** Lets the page draw and answer between two parts of long work. */
export function takeBreath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
