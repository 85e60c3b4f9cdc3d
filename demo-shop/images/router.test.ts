import type { AddressInfo } from 'node:net';
import Koa from 'koa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalog } from '../world/catalog.ts';
import { toImageUrl } from './image-url.ts';
import { imagesMiddleware } from './router.ts';

const catalog = createCatalog();
let origin = '';
let server: ReturnType<Koa['listen']>;

beforeAll(async () => {
  const app = new Koa();
  app.use(imagesMiddleware(catalog));
  app.use((context) => {
    context.body = 'somebody else';
  });
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('imagesMiddleware', () => {
  it('serves every picture of the catalogue, to be kept for a year and read from anywhere', async () => {
    for (const image of catalog.products.flatMap((product) => product.images)) {
      const answer = await fetch(toImageUrl(origin, image, { maxWidth: 80, maxHeight: 80 }));
      expect(answer.status, image.path).toBe(200);
      expect(answer.headers.get('content-type')).toContain('image/svg+xml');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('width="80" height="80"');
    }
  });

  it.each([
    ['', 1600, 1600],
    ['?width=320', 320, 320],
    ['?height=90', 90, 90],
    ['?width=400&height=100', 100, 100],
    ['?width=9999', 1600, 1600],
    ['?width=0', 1600, 1600],
    ['?width="><script>', 1600, 1600],
    ['?width=10&width=20', 1600, 1600],
  ])('fits %j into %i × %i', async (query, width, height) => {
    const answer = await fetch(`${origin}/cdn/shop/products/oak-tray-1.svg${query}`);
    expect(await answer.text()).toContain(`width="${width}" height="${height}"`);
  });

  it('answers 404 for a picture that is not there and keeps that answer nowhere', async () => {
    for (const path of ['products/none-1.svg', 'products/oak-tray-99.svg', 'constructor', '']) {
      const answer = await fetch(`${origin}/cdn/shop/${path}`);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('answers only reading', async () => {
    const path = `${origin}/cdn/shop/files/logo.svg`;
    expect((await fetch(path, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(path, { method: 'POST' })).status).toBe(405);
  });

  it('leaves every other path to the next one', async () => {
    expect(await (await fetch(`${origin}/api/2026-10/graphql.json`)).text()).toBe('somebody else');
  });
});
