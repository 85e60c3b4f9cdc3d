import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { toEmbedScript } from './to-script';

it('the script for other storefronts stays under 3 kB, and needs nothing beside itself', () => {
  const script = toEmbedScript();
  expect(gzipSync(script).length).toBeLessThan(3_000);
  expect(() => new Function(script)).not.toThrow();
  expect(script).not.toMatch(/__vite|import\(|require\(|innerHTML/);
  expect(script).toContain(JSON.stringify(getEnv().siteOrigin));
});
