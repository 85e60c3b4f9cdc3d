import 'server-only';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** For tests only: an OpenTelemetry collector that keeps what it is sent (OTLP/HTTP, JSON). */

type Value = { stringValue?: string; intValue?: number; doubleValue?: number; boolValue?: boolean };
type Attribute = { readonly key: string; readonly value: Value };

export type SeenSpan = {
  readonly name: string;
  readonly spanId: string;
  readonly traceId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code?: number };
  readonly attributes: Readonly<Record<string, unknown>>;
};

type Tree = Readonly<Record<string, unknown>>;

function* walk(tree: unknown): Generator<Tree> {
  if (typeof tree !== 'object' || tree === null) return;
  if (!Array.isArray(tree)) yield tree as Tree;
  for (const branch of Object.values(tree)) yield* walk(branch);
}

const toRecord = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

export async function startCollector() {
  const received: { path: string; body: string; headers: http.IncomingHttpHeaders }[] = [];
  let status = 200;
  const server = http.createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    received.push({ path: request.url ?? '', body, headers: request.headers });
    response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const parse = (path: string) =>
    received.filter((one) => one.path === path).map(({ body }): unknown => JSON.parse(body));
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer(next: number) {
      status = next;
    },
    listSpans: (): SeenSpan[] =>
      [...walk(parse('/v1/traces'))]
        .filter((tree) => 'spanId' in tree && 'startTimeUnixNano' in tree)
        .map((span) => ({
          ...span,
          attributes: toRecord(span.attributes as Attribute[]),
        })) as never,
    /** Each with the attributes of all of its points. */
    listMetrics(): { name: string; points: Readonly<Record<string, unknown>>[] }[] {
      const named = [...walk(parse('/v1/metrics'))].filter(
        (tree) => typeof tree.name === 'string' && 'unit' in tree,
      );
      return named.map((metric) => ({
        name: String(metric.name),
        points: [...walk(metric)]
          .filter((tree) => Array.isArray(tree.attributes))
          .map((tree) => toRecord(tree.attributes as Attribute[])),
      }));
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
