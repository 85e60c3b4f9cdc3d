import 'server-only';
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { getProcessState } from './process-state';

/** Headers that proxy.ts and instrumentation.ts write over whatever a client sent under these names. */
export const requestHeaders = {
  id: 'x-foyer-request-id',
  path: 'x-foyer-path',
  peer: 'x-foyer-peer',
  response: 'x-foyer-response',
} as const;

/** Proves that a peer address was written by this process; nobody else knows it. */
export const getPeerMark = (): string =>
  getProcessState('peer-mark', () => `${randomBytes(16).toString('hex')} `);

/** The socket's address of the person's own connection, or null where start-server.ts is not at work. */
export async function getPeerAddress(): Promise<string | null> {
  const marked = (await headers()).get(requestHeaders.peer);
  return marked?.startsWith(getPeerMark()) ? marked.slice(getPeerMark().length) : null;
}

/** Names this request in logs and, small, on error pages. */
export async function getRequestId(): Promise<string> {
  return (await headers()).get(requestHeaders.id) ?? 'unknown';
}

/** Path and search of the page asked for. */
export async function getRequestPath(): Promise<string> {
  return (await headers()).get(requestHeaders.path) ?? '/account';
}

/**
 * True when a script of ours asks (a soft navigation): such an answer may stream, because JavaScript
 * certainly runs. A browser writes this header itself (W3C Fetch Metadata); scripts cannot.
 */
export async function isScriptedRequest(): Promise<boolean> {
  return (await headers()).get('sec-fetch-dest') === 'empty';
}
