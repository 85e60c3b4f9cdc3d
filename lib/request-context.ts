import 'server-only';
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { getProcessState } from './process-state';
import { withNotSaved } from './routes';

/** Headers that proxy.ts and start-server.ts write over whatever a client sent under these names. */
export const requestHeaders = {
  id: 'x-foyer-request-id',
  path: 'x-foyer-path',
  peer: 'x-foyer-peer',
  /** When the request came in, in milliseconds since the epoch. */
  arrivedAt: 'x-foyer-arrived-at',
  response: 'x-foyer-response',
  /** Present on a page that Next asks itself for, while it answers a form. */
  inner: 'x-foyer-inner',
} as const;

/** Proves that a peer address was written by this process; nobody else knows it. */
export const getPeerMark = (): string =>
  getProcessState('peer-mark', () => `${randomBytes(16).toString('hex')} `);

/** The socket's address of the person's own connection, or null where start-server.ts is not at work. */
export function readPeerAddress(incoming: Pick<Headers, 'get'>): string | null {
  const marked = incoming.get(requestHeaders.peer);
  return marked?.startsWith(getPeerMark()) ? marked.slice(getPeerMark().length) : null;
}

/** What a page may spend on waiting for the shop, renewing tokens and asking again included. */
const pageBudgetMs = 8_000;

/** How much of that is left, in whole milliseconds; all of it where nothing sensible is known. */
export function toTimeLeftMs(dangerousArrivedAt: string | null, now: Date): number {
  // Where start-server.ts is not at work the header is the client's own; and clocks are set back.
  const sinceMs = dangerousArrivedAt === null ? 0 : now.getTime() - Number(dangerousArrivedAt);
  const isSensible = sinceMs >= 0 && Number.isFinite(sinceMs);
  return isSensible ? Math.round(Math.max(pageBudgetMs - sinceMs, 1)) : pageBudgetMs;
}

export const getTimeLeftMs = async (): Promise<number> =>
  toTimeLeftMs((await headers()).get(requestHeaders.arrivedAt), new Date());

/** The nonce of this answer's policy, for a script of our own. */
export async function getNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy');
  return /'nonce-([\w+/=]+)'/.exec(policy ?? '')?.[1];
}

/** Names this request in logs and, small, on error pages. */
export async function getRequestId(): Promise<string> {
  return (await headers()).get(requestHeaders.id) ?? 'unknown';
}

/** The id of the request that led here, if `dangerousRef` looks like one of ours; else this request's own. */
export async function getReference(dangerousRef: unknown): Promise<string> {
  const isOurs =
    typeof dangerousRef === 'string' &&
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(dangerousRef);
  return isOurs ? dangerousRef : getRequestId();
}

/** Path and search of the page asked for. */
export async function getRequestPath(): Promise<string> {
  return (await headers()).get(requestHeaders.path) ?? '/account';
}

/** A form of ours on its way to its action: called by Next's router, or sent by a browser without JavaScript. */
export const isFormPost = (from: Pick<Headers, 'get' | 'has'>): boolean =>
  from.has('next-action') || Boolean(from.get('content-type')?.startsWith('multipart/form-data'));

/** Whether this page is the answer to a form of it: then it has to hold what was typed, whatever fails. */
export const isAnswerToForm = async (): Promise<boolean> => isFormPost(await headers());

/** Where to come back to after signing in: the page, with a word about it when a form of it was lost. */
export async function getReturnPath(): Promise<string> {
  const path = await getRequestPath();
  return isFormPost(await headers()) ? withNotSaved(path) : path;
}

/**
 * True when a script of ours asks (a soft navigation): such an answer may stream, because JavaScript
 * certainly runs. A browser writes this header itself (W3C Fetch Metadata); scripts cannot.
 */
export async function isScriptedRequest(): Promise<boolean> {
  return (await headers()).get('sec-fetch-dest') === 'empty';
}
