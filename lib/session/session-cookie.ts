import 'server-only';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';
import { seal, unseal } from './seal';
import { parseSession, type Session, toExpiry, toPayload } from './session';

// Browsers keep 4,096 bytes a cookie, name and attributes included (RFC 6265bis §5.7).
const maxValueBytes = 3600;
// With five sign-ins under way it must stay well below the 16 KB of headers that Node takes.
const maxParts = 2;

const toPartName = (index: number) => `${toCookieName('session')}.${index}`;

function getPartNames(cookies: CookieReader): string[] {
  const prefix = `${toCookieName('session')}.`;
  return [...new Set(cookies.getAll().map(({ name }) => name))].filter((name) =>
    name.startsWith(prefix),
  );
}

/**
 * The cookies that hold this session from now on: one, or several when the tokens outgrow one.
 * Parts of an older, longer session are deleted, so that no mixture can be read.
 * @throws {RangeError} when it would not fit the request headers any more
 */
export async function sealSession(
  session: Session,
  present: CookieReader,
  now: Date,
): Promise<CookieWrite[]> {
  const expiry = toExpiry(session);
  const sealed = await seal('session', toPayload(session), expiry);
  const count = Math.ceil(sealed.length / maxValueBytes);
  if (count > maxParts) throw new RangeError(`session of ${sealed.length} bytes is too large`);
  const maxAgeSeconds = Math.floor((expiry - now.getTime()) / 1000);
  const writes = Array.from({ length: count }, (_, index) => {
    const part = sealed.slice(index * maxValueBytes, (index + 1) * maxValueBytes);
    return { name: toPartName(index), value: `${count}.${part}`, maxAgeSeconds };
  });
  const kept = new Set(writes.map(({ name }) => name));
  const left = getPartNames(present).filter((name) => !kept.has(name));
  return [...writes, ...left.map(deleteCookie)];
}

/** The session in these cookies, or null: none, forged, incomplete, mixed, too old. `newer`: see parseSession. */
export async function unsealSession(
  cookies: CookieReader,
  now: Date,
): Promise<Session | 'newer' | null> {
  const values = new Map(cookies.getAll().map(({ name, value }) => [name, value]));
  const count = Number(values.get(toPartName(0))?.split('.', 1)[0]);
  if (!(count >= 1 && count <= maxParts)) return null;
  let sealed = '';
  for (let index = 0; index < count; index += 1) {
    const part = values.get(toPartName(index));
    if (!part?.startsWith(`${count}.`)) return null;
    sealed += part.slice(2);
  }
  const payload = await unseal('session', sealed, now);
  return payload && parseSession(payload, now);
}

/** Deletes every part of a session from a browser. */
export function clearSession(present: CookieReader): CookieWrite[] {
  return getPartNames(present).map(deleteCookie);
}

/** Whether the browser sent anything that claims to be a session. */
export function hasSessionCookie(cookies: CookieReader): boolean {
  return getPartNames(cookies).length > 0;
}
