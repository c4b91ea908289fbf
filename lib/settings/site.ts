/**
 * The site of an address: its host name without `www.` and `m.`, so that a site stays off on both.
 * Null for all that is not a web page.
 */
export function siteOf(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^(?:www|m)\./, '') || null;
}

/**
 * The match pattern by which the browser knows access to an address. Of its own scheme: access to
 * `http://*` and `https://*` does not count as access to `*://`, and Firefox takes no port.
 */
export function accessTo(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** True when `site` is one of `sites` or below one of them. */
export const isUnder = (site: string, sites: readonly string[]): boolean =>
  sites.some((parent) => site === parent || site.endsWith(`.${parent}`));

/**
 * A short print of an address without its fragment: enough to know a page again within the session,
 * not enough to read it back at a glance.
 */
export async function pagePrint(address: string): Promise<string> {
  const bytes = new TextEncoder().encode(address.replace(/#.*/s, ''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
