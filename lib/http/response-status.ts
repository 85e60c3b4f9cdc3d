import 'server-only';
import type { ServerResponse } from 'node:http';
import { headers } from 'next/headers';
import { getProcessState } from '@/lib/process-state';
import { isScriptedRequest, requestHeaders } from '@/lib/request-context';

const responses = getProcessState('responses', () => new Map<string, ServerResponse>());

/** Keeps hold of an answer until it is sent, under an id that travels in a private request header. */
export function holdResponse(id: string, response: ServerResponse): void {
  responses.set(id, response);
  response.once('close', () => responses.delete(id));
}

/**
 * Sets the status of the page being rendered. Next can only do so by throwing, and a thrown page is empty
 * without JavaScript. Documents alone: the router takes any other status of a soft navigation for a
 * broken answer, and a form's answer must stay readable to React. Not for not-found.tsx itself: Next renders
 * that beside every page, to have it at hand.
 */
export async function setPageStatus(status: 404 | 503): Promise<void> {
  const id = (await headers()).get(requestHeaders.response);
  const response = id ? responses.get(id) : undefined;
  if (!response || response.headersSent || response.req.method !== 'GET') return;
  if (await isScriptedRequest()) return;
  response.statusCode = status;
  if (status === 503) response.setHeader('retry-after', '30');
}
