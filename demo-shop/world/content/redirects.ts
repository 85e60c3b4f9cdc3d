export type RedirectRecord = { id: string; path: string; target: string; createdAt: string };

const ROWS: readonly [path: string, target: string, createdAt: string][] = [
  ['/products/mug', '/products/stoneware-mug', '2024-05-02T10:00:00Z'],
  ['/collections/candles', '/collections/lighting', '2025-01-20T10:00:00Z'],
  ['/pages/faq', '/pages/questions', '2025-06-11T10:00:00Z'],
  ['/instagram', 'https://social.example/hearth-and-hollow', '2026-02-03T10:00:00Z'],
];

/** Addresses the shop once had, and where they lead now. */
export const REDIRECTS: readonly RedirectRecord[] = ROWS.map(
  ([path, target, createdAt], index) => ({
    id: `gid://shopify/UrlRedirect/${403_180_000_001 + index * 37}`,
    ...{ path, target, createdAt },
  }),
);
