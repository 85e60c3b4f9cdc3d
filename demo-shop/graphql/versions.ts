const oldestStable = '2026-01';
const stable = [oldestStable, '2026-04', '2026-07', '2026-10'];
const newest = '2026-10';
const candidate = '2027-01';

/**
 * The version that answers a call to this one: an expired version falls forward, silently, to the oldest
 * that is still there (Shopify API versioning). Null for what never was a version. All of them serve the
 * 2026-10 schema here.
 */
export function getServedVersion(
  dangerousVersion: string,
  unknownVersions: 'not-found' | 'newest' = 'not-found',
): string | null {
  if (dangerousVersion === 'unstable' || dangerousVersion === candidate) return dangerousVersion;
  if (!/^\d{4}-(01|04|07|10)$/.test(dangerousVersion) || dangerousVersion > newest) {
    return unknownVersions === 'newest' ? newest : null;
  }
  return stable.includes(dangerousVersion) ? dangerousVersion : oldestStable;
}

/** `publicApiVersions`: what can be asked for by name; only stable ones are supported. */
export function listVersions() {
  const toVersion = (handle: string, note: string, supported: boolean) => ({
    handle,
    displayName: note ? `${handle} (${note})` : handle,
    supported,
  });
  return [
    ...stable.map((handle) => toVersion(handle, handle === newest ? 'Latest' : '', true)),
    toVersion(candidate, 'Release candidate', false),
    toVersion('unstable', '', false),
  ];
}
