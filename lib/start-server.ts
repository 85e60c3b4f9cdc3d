import 'server-only';
import { randomUUID } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { EnvError, getEnv } from '@/lib/env';
import { holdResponse } from '@/lib/http/response-status';
import { getProcessState } from '@/lib/process-state';
import { getPeerMark, requestHeaders } from '@/lib/request-context';

/**
 * Notes two things about every request before Next sees it, in private headers, over whatever the client
 * sent under those names: the socket's address, since Next fills X-Forwarded-For only when it is absent and
 * then drops the address; and where to find the answer, so that a page can set its status.
 */
function noteRequests(): void {
  const emit = http.Server.prototype.emit as (this: http.Server, ...args: never[]) => boolean;
  http.Server.prototype.emit = function noteRequest(this: http.Server, ...args: unknown[]) {
    if (args[0] === 'request') {
      const [, request, response] = args as [string, IncomingMessage, ServerResponse];
      const responseId = randomUUID();
      // Next asks itself for the page a form's action redirects to; that page is still for the same person.
      const isOurs = request.headers[requestHeaders.peer]?.toString().startsWith(getPeerMark());
      if (!isOurs) {
        request.headers[requestHeaders.peer] =
          `${getPeerMark()}${request.socket.remoteAddress ?? ''}`;
      }
      request.headers[requestHeaders.response] = responseId;
      holdResponse(responseId, response);
    }
    return emit.apply(this, args as never[]);
  };
}

/** Checks the settings and prepares the HTTP server. Ends the process when a setting is wrong. */
export function startServer(): void {
  try {
    getEnv();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  getProcessState('noted-requests', () => {
    noteRequests();
    return true;
  });
}
