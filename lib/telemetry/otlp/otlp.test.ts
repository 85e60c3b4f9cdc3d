import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refreshTokens } from '@/lib/auth/refresh-tokens';
import { log } from '@/lib/log';
import { getSessionStore } from '@/lib/session/get-session-store';
import { getCustomerAccountUrl } from '@/lib/shopify/get-customer-account-url';
import { postGraphql } from '@/lib/shopify/post-graphql';
import { startServer } from '@/lib/start-server';
import { type SeenSpan, startCollector } from '@/lib/testing/collector';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createJar, createTestSession } from '@/lib/testing/sessions';
import { startTelemetry, stopTelemetry } from '../start-telemetry';
import { getTelemetry, record } from '../telemetry';

const email = createEmail();
const collector = await startCollector();
vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `${collector.url}/`);
vi.stubEnv('OTEL_EXPORTER_OTLP_HEADERS', 'x-key=a%20key');
vi.stubEnv('OTEL_SERVICE_NAME', 'foyer-test');

/** What a page does: looks who it is, asks the shop, which stumbles once, and renews tokens. */
async function work(): Promise<void> {
  const session = await createTestSession({ email });
  const jar = createJar(await getSessionStore().create(session, createJar(), new Date()));
  await getSessionStore().read(jar, new Date());
  await demoShop.setFault({ email }, { type: 'status', code: 503 }, 1);
  await postGraphql({
    api: 'customer-account',
    who: email,
    url: await getCustomerAccountUrl(),
    headers: { authorization: session.tokens.accessToken, 'user-agent': 'test' },
    query: 'query WhoAmI { customer { id firstName emailAddress { emailAddress } } }',
    variables: {},
    deadlineMs: 8_000,
    requestId: 'r-1',
  });
  await refreshTokens(session.tokens, email);
}

const server = http.createServer(async (_, response) => {
  await work();
  response.end();
});
let spans: SeenSpan[] = [];
const named = (name: string) => spans.filter((span) => span.name === name);

beforeAll(async () => {
  await startTelemetry();
  startServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const path = `/nowhere/${email}/order-canary?code=shcac_1&login_hint=${email}`;
  // As a stranger might, to get into our traces.
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await fetch(`http://127.0.0.1:${port}${path}`, { headers: { traceparent } });
  const hostile = { 'http.route': `/${email}`, email, 'foyer.rule': 'x@y' };
  record('foyer.requests.refused', 1, hostile as never);
  getTelemetry()
    ?.startSpan('request', hostile as never, null)
    .end('ok');
  await stopTelemetry();
  spans = collector.listSpans();
});
afterAll(async () => {
  server.close();
  await collector.stop();
});

describe('what a collector is told', () => {
  it('is one trace for a request, with the shop, the tokens and the session inside of it', () => {
    const [request] = named('GET other');
    expect(request?.attributes).toMatchObject({
      'http.request.method': 'GET',
      'http.route': 'other',
      'http.response.status_code': 200,
    });
    const inside = spans.filter(({ traceId }) => traceId === request?.traceId);
    expect(inside.map(({ name }) => name).sort()).toEqual(
      expect.arrayContaining([
        'customer-account WhoAmI',
        'provider token',
        'session create',
        'session read',
        'token refresh',
      ]),
    );
    const [refresh] = named('token refresh');
    expect(named('provider token').at(-1)?.parentSpanId).toBe(refresh?.spanId);
    expect(refresh?.parentSpanId).toBe(request?.spanId);
    expect(refresh?.attributes).toEqual({ 'foyer.outcome': 'refreshed' });
    expect(named('session read')[0]?.attributes).toMatchObject({
      'foyer.store': 'cookie',
      'foyer.outcome': 'session',
    });
  });

  it('has what an operation cost and how often it was tried', () => {
    expect(named('customer-account WhoAmI')[0]?.attributes).toEqual({
      'foyer.upstream': 'customer-account',
      'foyer.operation': 'WhoAmI',
      'foyer.circuit.state': 'Closed',
      'foyer.outcome': 'ok',
      'foyer.attempts': 2,
      'http.response.status_code': 200,
      'foyer.cost.requested': expect.any(Number),
      'foyer.cost.actual': expect.any(Number),
      'foyer.throttle.available': expect.any(Number),
    });
  });

  it('has the metrics', () => {
    const points = Object.fromEntries(collector.listMetrics().map((one) => [one.name, one.points]));
    expect(points).toMatchObject({
      'foyer.upstream.retries': [{ 'foyer.operation': 'WhoAmI' }],
      'foyer.token.refreshes': [{ 'foyer.outcome': 'refreshed' }],
      'foyer.eventloop.delay.p99': expect.any(Array),
    });
    expect(points['foyer.page.duration']).toContainEqual({
      'http.request.method': 'GET',
      'http.route': 'other',
      'http.response.status_code': 200,
    });
    expect(points['foyer.upstream.cost']).toContainEqual({
      'foyer.upstream': 'customer-account',
      'foyer.operation': 'WhoAmI',
    });
    expect(points['foyer.upstream.duration']).toContainEqual({
      'foyer.upstream': 'customer-account',
      'foyer.operation': 'WhoAmI',
      'foyer.outcome': 'ok',
    });
    expect(points['foyer.upstream.circuit']).toContainEqual({
      'foyer.upstream': 'customer-account',
      'foyer.circuit': 'faults',
    });
  });

  it('T31, T51: names nobody, no path and no secret, whatever code hands over', () => {
    const told = JSON.stringify(collector.received.map(({ body }) => body));
    expect(told).toContain('customer-account WhoAmI');
    expect(told).not.toMatch(/@|%40|shc|eyJ|canary|nowhere|127\.0\.0\.1|::1/);
    expect(named('undefined undefined')[0]?.attributes).toEqual({});
  });

  it('begins its own trace, whatever trace a client says it belongs to', () => {
    expect(JSON.stringify(spans)).not.toContain('0af7651916cd43dd8448eb211c80319c');
  });

  it('carries the name of the service and the configured headers', () => {
    expect(collector.received[0]?.headers['x-key']).toBe('a key');
    expect(collector.received[0]?.body).toContain('foyer-test');
  });
});

describe('the shop', () => {
  it('is told of no trace: it is nobody’s business which request belongs to which', async () => {
    const { pathname } = await getCustomerAccountUrl();
    const [asked] = await demoShop.getRequests(email, pathname);
    expect(Object.keys(asked?.headers ?? {})).toContain('x-request-id');
    expect(Object.keys(asked?.headers ?? {}).join(' ')).not.toMatch(/trace|baggage|b3/);
  });
});

describe('a collector that fails', () => {
  it('is told once, and costs neither the process nor a page anything', async () => {
    const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
    collector.answer(400);
    await startTelemetry();
    getTelemetry()?.startSpan('request', {}, null).end('ok');
    record('foyer.sessions.ended', 1, {});
    await stopTelemetry();
    expect(warn).toHaveBeenCalledExactlyOnceWith({ event: 'telemetry.failed' }, expect.any(String));
    expect(getTelemetry()).toBeNull();
  });
});
