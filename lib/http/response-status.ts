import 'server-only';
import type { ServerResponse } from 'node:http';
import { headers } from 'next/headers';
import { NextResponse } from 'next/server';
import { getProcessState } from '@/lib/process-state';
import { isScriptedRequest, requestHeaders } from '@/lib/request-context';
import { type CookieWrite, writeCookies } from '@/lib/session/cookies';

const responses = getProcessState('responses', () => new Map<string, ServerResponse>());

/** Keeps hold of an answer until it is sent, under an id that travels in a private request header. */
export function holdResponse(id: string, response: ServerResponse): void {
  responses.set(id, response);
  response.once('close', () => responses.delete(id));
}

/** The answer under way, if it is a document's. */
async function findResponse(method: string): Promise<ServerResponse | null> {
  const id = (await headers()).get(requestHeaders.response);
  const response = id ? responses.get(id) : undefined;
  if (!response || response.headersSent || response.req.method !== method) return null;
  return (await isScriptedRequest()) ? null : response;
}

/**
 * Sets a cookie from a page, which Next does not let it do, since a page may stream: on such it stays unset, so it
 * must not matter.
 */
export async function setPageCookie(write: CookieWrite): Promise<void> {
  const { cookies, headers: written } = new NextResponse(null);
  writeCookies(cookies, [write]);
  (await findResponse('GET'))?.appendHeader('set-cookie', written.getSetCookie());
}

/**
 * Sets the status of the page being rendered. Next can only do so by throwing, and a thrown page is empty
 * without JavaScript. Documents alone: the router takes any other status of a soft navigation for a
 * broken answer, and a form's answer must stay readable to React. Not for not-found.tsx itself: Next renders
 * that beside every page, to have it at hand.
 */
export async function setPageStatus(status: 404 | 503): Promise<void> {
  const response = await findResponse('GET');
  if (!response) return;
  response.statusCode = status;
  if (status === 503) response.setHeader('retry-after', '30');
}

/** The same for a form sent by a browser without JavaScript, whose answer is a document. */
export async function setFormStatus(status: 409): Promise<void> {
  const response = await findResponse('POST');
  if (response) response.statusCode = status;
}
