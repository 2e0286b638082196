/** A size as people compare it: "312 kB", "1.2 MB", "1,200 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / 1000))} kB`;
  const digits = bytes < 9_950_000 ? 1 : 0;
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: digits })} MB`;
}
