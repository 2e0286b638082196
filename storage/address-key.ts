/**
 * What two addresses of the same place have in common: a web address without its fragment, which only says
 * where on the page to look. Other addresses (`file:` and a name, where `#` may be part of the name) as they are.
 */
export function addressKey(address: string): string {
  return /^https?:/i.test(address) ? address.replace(/#.*$/s, '') : address;
}
