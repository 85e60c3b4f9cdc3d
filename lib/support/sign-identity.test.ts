import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';

const secret = 'kT5uWb3cYd6fGh1jv9Xq2Lw7Rt4Zp8Nc';
const key = new TextEncoder().encode(secret);
const now = new Date('2026-11-25T12:00:00Z');
const asking = {
  customerId: 'gid://shopify/Customer/7',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  orderName: '#1042',
};
const expected = { issuer: 'http://localhost:3000', audience: 'https://help.example.com' };

afterEach(() => vi.unstubAllEnvs());

async function sign(email: string | null = asking.email, isConfigured = true) {
  vi.resetModules();
  vi.stubEnv('SUPPORT_WIDGET_URL', isConfigured ? 'https://help.example.com/start?x=1' : '');
  vi.stubEnv('SUPPORT_IDENTITY_SECRET', isConfigured ? secret : '');
  const { signIdentity } = await import('./sign-identity');
  return signIdentity({ ...asking, email }, now);
}

describe('what a help desk is told of who asks', () => {
  it('is signed, for this help desk, for five minutes', async () => {
    const desk = await sign();
    expect(desk?.url).toBe('https://help.example.com/start?x=1');
    const token = desk?.token ?? '';
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
    const { payload } = await jwtVerify(token, key, { ...expected, currentDate: now });
    expect(payload).toMatchObject({ sub: asking.customerId, iat: now.getTime() / 1000 });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
    const late = new Date(now.getTime() + 301_000);
    await expect(jwtVerify(token, key, { ...expected, currentDate: late })).rejects.toThrow(
      errors.JWTExpired,
    );
    const elsewhere = { ...expected, audience: 'https://evil.example', currentDate: now };
    await expect(jwtVerify(token, key, elsewhere)).rejects.toThrow();
  });

  it('is the name, the e-mail address and the order, and nothing else', async () => {
    const { payload } = await jwtVerify((await sign())?.token ?? '', key, { currentDate: now });
    const { jti, ...claims } = payload;
    expect(jti).toMatch(/^[\da-f-]{36}$/);
    expect(Object.keys(claims).sort()).toEqual(
      ['aud', 'email', 'exp', 'iat', 'iss', 'name', 'order', 'sub'].sort(),
    );
    const without = await jwtVerify((await sign(null))?.token ?? '', key, { currentDate: now });
    expect(without.payload).not.toHaveProperty('email');
  });

  it('is told under another number each time', async () => {
    const [one, other] = [await sign(), await sign()];
    expect(one?.token).not.toBe(other?.token);
  });

  it('is nothing where no help desk is configured', async () => {
    expect(await sign(asking.email, false)).toBeNull();
  });
});

describe('the page’s policy', () => {
  const formAction = async (url: string) => {
    vi.resetModules();
    vi.stubEnv('SUPPORT_WIDGET_URL', url);
    vi.stubEnv('SUPPORT_IDENTITY_SECRET', url && secret);
    const { toContentSecurityPolicy } = await import('@/lib/http/content-security-policy');
    return /form-action ([^;]+)/.exec(toContentSecurityPolicy('abc', false))?.[1]?.split(' ');
  };

  it('T59: lets forms go to the one help desk that is configured, and to none by default', async () => {
    expect(await formAction('https://help.example.com/start')).toContain(
      'https://help.example.com',
    );
    expect(await formAction('')).not.toContain('https://help.example.com');
  });
});
