import 'server-only';
import { createHash } from 'node:crypto';
import { getEnv } from '@/lib/env';

const toHash = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Apart for each shop, client and site, so that several may use one Redis. */
function toPrefix(): string {
  const { shopId, clientId, siteOrigin } = getEnv();
  return `foyer:${shopId}:${toHash(`${clientId} ${siteOrigin}`).slice(0, 8)}`;
}

/** Where a session is in Redis, by the hash of its id. */
export function toKeys(idHash: string) {
  const prefix = toPrefix();
  return {
    record: `${prefix}:session:${idHash}`,
    lock: `${prefix}:refresh:${idHash}`,
    channel: `${prefix}:turn:${idHash}`,
  };
}

/** The sessions of one person, by when they run out. */
export const toSubjectKey = (subject: string): string =>
  `${toPrefix()}:subject:${toHash(subject).slice(0, 32)}`;

/** That this person asked the shop to erase them. */
export const toErasureKey = (subject: string): string =>
  `${toPrefix()}:erasure:${toHash(subject).slice(0, 32)}`;

/** How often something was done lately; `counted` says who did it, and is not kept in clear. */
export const toLimitKey = (limit: string, counted: string): string =>
  `${toPrefix()}:limit:${limit}:${toHash(counted).slice(0, 32)}`;

/** What is carried out once, by the hash of what it is: what came of it, and who is at it. */
export function toOnceKeys(hash: string) {
  const prefix = toPrefix();
  return { record: `${prefix}:once:${hash}`, lock: `${prefix}:once-lock:${hash}` };
}

/** Every channel on which something is said about a session; ends where the id's hash begins. */
export const toChannelPrefix = (): string => `${toPrefix()}:turn:`;

export const toRecordPrefix = (): string => `${toPrefix()}:session:`;
