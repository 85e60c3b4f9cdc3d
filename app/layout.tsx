import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { SkipLink } from '@/components/layout/skip-link';
import { TrustedTypes } from '@/components/layout/trusted-types';
import { getChosenCountryName } from '@/lib/choices';
import { getEnv } from '@/lib/env';
import { getLocaleDirection } from '@/lib/i18n/locale';
import { getNonce } from '@/lib/request-context';
import { theme } from '@/tailwind.config';
import { latin, latinExt } from './fonts/fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout');
  return {
    metadataBase: new URL(getEnv().siteOrigin),
    title: { default: theme.shopName, template: `%s · ${theme.shopName}` },
    description: t('description', { shop: theme.shopName }),
    // Safari would make links of order numbers and postcodes.
    formatDetection: { telephone: false, address: false, email: false, date: false },
  };
}

export const viewport: Viewport = {
  // Lets the bottom navigation reach the edge, beside the home indicator.
  viewportFit: 'cover',
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: theme.colors.surface[0] },
    { media: '(prefers-color-scheme: dark)', color: theme.colors.surface[1] },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [t, locale, nonce] = await Promise.all([
    getTranslations('layout'),
    getLocale(),
    getNonce(),
  ]);
  return (
    <html
      lang={locale}
      dir={getLocaleDirection(locale)}
      className={`${latin.variable} ${latinExt.variable}`}
    >
      <head>
        <TrustedTypes nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col font-sans text-base antialiased">
        <SkipLink href="#main">{t('skipToContent')}</SkipLink>
        <SiteHeader />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-page grow px-gutter py-8 lg:py-12"
        >
          {children}
        </main>
        <SiteFooter country={await getChosenCountryName(locale)} />
      </body>
    </html>
  );
}
