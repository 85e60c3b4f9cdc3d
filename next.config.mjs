import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** Headers that never change; the ones made per request are in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: { '*': ['demo-shop/**', 'e2e/**', 'bench/**', 'docs/**'] },
  // The receipts' font is read by path, which no tracing sees; PDFKit reads files beside its own.
  outputFileTracingIncludes: {
    '/account/orders/[id]/receipt.pdf': [
      'node_modules/dejavu-fonts-ttf/ttf/DejaVuSansCondensed{,-Bold}.ttf',
    ],
  },
  serverExternalPackages: ['pdfkit'],
  poweredByHeader: false,
  // Nothing uses it, and a door that is not there needs no lock (CVE-2026-44577, CVE-2026-27980).
  images: { unoptimized: true },
  reactStrictMode: true,
  typedRoutes: false,
  // Where the cart was when only the account had one.
  redirects: async () => [
    { source: '/account/cart', destination: '/cart', permanent: true },
    { source: '/account/checkout', destination: '/checkout', permanent: true },
  ],
  headers: async () => [
    { source: '/:path*', headers },
    // Made for other sites to load; the last one for a path holds.
    {
      source: '/:open(foyer.js|api/session)',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    },
  ],
};

export default withNextIntl(config);
