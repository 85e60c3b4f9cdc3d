import { expect, it } from 'vitest';
import { toContentSecurityPolicy } from './content-security-policy';

it('T59, T60: lets no inline code, no eval and no frame in', () => {
  const policy = toContentSecurityPolicy('abc', false);
  expect(policy).not.toMatch(/unsafe-/);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
  for (const directive of ['object-src', 'base-uri', 'frame-ancestors']) {
    expect(policy).toContain(`${directive} 'none'`);
  }
});

it('lets logout go on to the shop, since form-action holds for redirects too', () => {
  const formAction = /form-action ([^;]+)/.exec(toContentSecurityPolicy('abc', false))?.[1];
  expect(formAction?.split(' ')).toContain('https://shopify.com');
});

it('T56: takes no plain strings for scripts or markup, but in development, where modules are swapped by eval', () => {
  expect(toContentSecurityPolicy('abc', false)).toContain("require-trusted-types-for 'script'");
  expect(toContentSecurityPolicy('abc', true)).not.toContain('trusted-types');
});
