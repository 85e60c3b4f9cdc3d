import { expect, it } from 'vitest';
import { checkEnvironment } from '@/lib/doctor/check-environment';
import { parseEnv } from '@/lib/env';

const good = {
  PUBLIC_STORE_DOMAIN: 'my-shop.myshopify.com',
  SHOP_ID: '123',
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'client',
  CUSTOMER_ACCOUNT_API_CLIENT_SECRET: 'secret',
  PRIVATE_STOREFRONT_API_TOKEN: 'shpat_1',
  SESSION_SECRET: 'fKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs',
  SITE_ORIGIN: 'https://shop.example.com',
};
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.internal:4318/' };

const warningsOf = (settings: Readonly<Record<string, string>>) =>
  checkEnvironment({ ...good, ...settings }).findings.filter(
    ({ outcome }) => outcome === 'warning',
  );

it('sends nothing anywhere unless an endpoint is named', () => {
  expect(parseEnv(good).telemetry).toBeNull();
  expect(parseEnv({ ...good, OTEL_SERVICE_NAME: 'x' }).telemetry).toBeNull();
  expect(parseEnv({ ...good, ...endpoint }).telemetry).toEqual({
    endpoint: 'http://collector.internal:4318',
    headers: {},
    serviceName: 'foyer',
    sampledShare: 1,
    metricIntervalMs: 60_000,
  });
});

it('reads headers as OpenTelemetry writes them', () => {
  const headers = 'authorization=Bearer%20a%3Db, x-team=shop,x-odd=100%';
  expect(
    parseEnv({ ...good, ...endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers }).telemetry?.headers,
  ).toEqual({ authorization: 'Bearer a=b', 'x-team': 'shop', 'x-odd': '100%' });
});

it.each([
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'no pair'],
  ['OTEL_SERVICE_NAME', 'a b'],
  ['OTEL_TRACES_SAMPLER_ARG', '2'],
  ['OTEL_TRACES_SAMPLER_ARG', 'all'],
  ['OTEL_METRIC_EXPORT_INTERVAL', '0.5'],
])('T116: does not start with %s=%s', (name, value) => {
  expect(() => parseEnv({ ...good, [name]: value })).toThrow(name);
});

it('the doctor warns of a key that goes to a collector without encryption', () => {
  const key = { OTEL_EXPORTER_OTLP_HEADERS: 'x-key=1' };
  expect(warningsOf({ ...endpoint, ...key })).toMatchObject([
    { says: expect.stringContaining('OTEL_EXPORTER_OTLP_HEADERS') },
  ]);
  const safe = ['https://collector.example.com', 'http://localhost:4318'];
  for (const url of safe) {
    expect(warningsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: url, ...key })).toEqual([]);
  }
  expect(warningsOf(endpoint)).toEqual([]);
});
