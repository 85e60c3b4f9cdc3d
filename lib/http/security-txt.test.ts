import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function getText(contact: string | undefined) {
  vi.resetModules();
  vi.stubEnv('SECURITY_CONTACT', contact);
  const { toSecurityTxt } = await import('./security-txt');
  return toSecurityTxt(new Date('2026-11-24T12:00:00Z'));
}

it('names the contact and when the file runs out, as RFC 9116 wants', async () => {
  expect(await getText('mailto:security@example.com')).toBe(
    [
      'Contact: mailto:security@example.com',
      'Expires: 2027-05-23T12:00:00.000Z',
      'Canonical: http://localhost:3000/.well-known/security.txt',
      'Preferred-Languages: en, de',
      '',
    ].join('\n'),
  );
});

it('is not there without a contact', async () => {
  expect(await getText(undefined)).toBeNull();
});

it('refuses a contact that is no address to write to', async () => {
  await expect(getText('security@example.com')).rejects.toThrow(
    'SECURITY_CONTACT must be a mailto:',
  );
});
