import { gzipSync } from 'node:zlib';

/**
 * Bytes of JavaScript, gzipped, that a browser loads for one page until its network falls silent.
 * Each file is compressed on its own by zlib's defaults, as a server does, so that the figure does
 * not depend on who compresses.
 * @param {import('@playwright/test').Page} page a page that has loaded nothing yet
 */
export async function countClientJs(page, url) {
  const scripts = new Map();
  const pending = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (!type.includes('javascript') || !response.ok()) return;
    pending.push(
      response.body().then((body) => scripts.set(response.url(), gzipSync(body).length)),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
}
