import { expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { isSameOriginWrite } from './is-same-origin-write';

const ours = getEnv().siteOrigin;

const ask = (method: string, headers: Record<string, string>) =>
  isSameOriginWrite({ method, headers: new Headers(headers) });

it.each(['GET', 'HEAD', 'OPTIONS'])('T54: lets %s through, which changes nothing', (method) => {
  expect(ask(method, { origin: 'https://evil.example' })).toBe(true);
});

it.each<Record<string, string>>([
  { origin: ours },
  { 'sec-fetch-site': 'same-origin' },
  { origin: ours, 'sec-fetch-site': 'same-origin' },
])('T53: lets a write with %j through', (headers) => {
  expect(ask('POST', headers)).toBe(true);
});

it.each<Record<string, string>>([
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: `${ours}.evil.example` },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'none' },
])('T53: refuses a write with %j', (headers) => {
  expect(ask('POST', headers)).toBe(false);
  expect(ask('DELETE', headers)).toBe(false);
});
