import http from 'node:http';

export type RawRequest = {
  readonly method?: string;
  /** Written into the request line as it is, so that it may be absolute or not normalised. */
  readonly path: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string;
};

export type RawAnswer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
};

/** Ten seconds: an answer that takes longer is a hang (T71). */
const deadlineMs = 10_000;

/** One request with every byte of its head as said: no redirects, no cookies, nothing added but a length. */
export function sendRaw(origin: string, { method = 'GET', path, headers = {}, body }: RawRequest) {
  const { hostname, port } = new URL(origin);
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise<RawAnswer>((resolve, reject) => {
    const request = http.request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += String(chunk);
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
        response.on('error', reject);
      },
    );
    request.setTimeout(deadlineMs, () => request.destroy(new Error(`${path} was not answered`)));
    request.on('error', reject);
    request.end(body);
  });
}

/** All of an answer in which something could have been put: status, header lines, body. */
export const toText = ({ status, headers, body }: RawAnswer): string =>
  `${status}\n${JSON.stringify(headers)}\n${body}`;
