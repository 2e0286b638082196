/** A size as people compare it: "312 kB", "1.2 MB", "120 MB", "80 GB". */
export function formatSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / 1000))} kB`;
  const inMegabytes = bytes < 999_500_000;
  const number = bytes / (inMegabytes ? 1_000_000 : 1_000_000_000);
  const digits = number < 9.95 ? 1 : 0;
  return `${number.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${inMegabytes ? 'MB' : 'GB'}`;
}
