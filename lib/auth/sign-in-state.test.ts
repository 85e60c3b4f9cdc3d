import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { anyMisspelling } from '@/lib/testing/forgeries';

const secrets = ['fKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs', 'Zm4kPq8RtVw2Xy6BnC9dFg3HjL5sTu7E'];

async function load(settings: Readonly<Record<string, string>> = {}) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('./sign-in-state');
}

afterEach(() => vi.unstubAllEnvs());

it('T02: tells which attempt a state of ours belongs to', async () => {
  const { createSignInState, parseSignInState } = await load();
  expect(parseSignInState(createSignInState('random', 'first'))).toBe('first');
  expect(parseSignInState(createSignInState('random', 'again'))).toBe('again');
});

it('T02: a second attempt cannot be passed off as a first one, nor anything else as ours', async () => {
  const { createSignInState, parseSignInState } = await load();
  const state = createSignInState('random', 'again');
  const [, , mac] = state.split('.');
  for (const forged of [
    null,
    '',
    'random',
    'random.first',
    'random.first.',
    `random.first.${mac}`,
    `other.again.${mac}`,
    `random.twice.${mac}`,
    `${state}.more`,
    `${state.slice(0, -2)}`,
    `${state}A`,
  ]) {
    expect(parseSignInState(forged), String(forged)).toBeNull();
  }
});

it('T02: whatever else is made of a state is none of ours', async () => {
  const { createSignInState, parseSignInState } = await load();
  const state = createSignInState('r'.repeat(43), 'again');
  const [random, , mac] = state.split('.');
  const mixed = fc.constantFrom('first', 'AGAIN', 'again ', '', 'again.first');
  fc.assert(
    fc.property(
      fc.oneof(
        anyMisspelling(state),
        mixed.map((attempt) => `${random}.${attempt}.${mac}`),
      ),
      (forged) => {
        expect(parseSignInState(forged)).toBeNull();
      },
    ),
  );
});

it('T44: survives a rotation of secrets, and ends with the secret', async () => {
  const [older = '', newer = ''] = secrets;
  const { createSignInState } = await load({ SESSION_SECRET: older });
  const state = createSignInState('random', 'first');
  const rotated = await load({ SESSION_SECRET: `${newer},${older}` });
  expect(rotated.parseSignInState(state)).toBe('first');
  const dropped = await load({ SESSION_SECRET: newer });
  expect(dropped.parseSignInState(state)).toBeNull();
});

it('is worth nothing at another site or client', async () => {
  const { createSignInState } = await load();
  const state = createSignInState('random', 'first');
  const elsewhere: Record<string, string>[] = [
    { SITE_ORIGIN: 'http://localhost:3999' },
    { PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: 'another' },
  ];
  for (const settings of elsewhere) {
    const { parseSignInState } = await load(settings);
    expect(parseSignInState(state)).toBeNull();
    vi.unstubAllEnvs();
  }
});
