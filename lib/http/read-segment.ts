import 'server-only';

/** A segment of the path: handles may hold letters of any script; the router hands them over percent-encoded. */
export function readSegment(dangerousSegment: string): string {
  try {
    return decodeURIComponent(dangerousSegment);
  } catch {
    return dangerousSegment;
  }
}
