import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { CollectionList } from '@/components/catalog/collection-list';
import { Hero } from '@/components/catalog/hero';
import { ProductGrid } from '@/components/catalog/product-grid';
import { SearchForm } from '@/components/catalog/search-form';
import { ShopAway } from '@/components/catalog/shop-away';
import { ButtonLink } from '@/components/ui/button';
import { getHome } from '@/lib/catalog';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { theme } from '@/tailwind.config';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalog.home');
  return {
    title: { absolute: `${theme.shopName} · ${t('title')}` },
    alternates: { canonical: routes.home() },
  };
}

export default async function HomePage() {
  const [t, locale] = await Promise.all([getTranslations('catalog.home'), getLocale()]);
  const [home, session] = await Promise.all([settlePage(getHome(locale)), getSessionOrUnknown()]);
  const products = home.ok ? home.data.products : [];
  const collections = home.ok ? home.data.collections : [];
  return (
    <div className="flex flex-col gap-section">
      <Hero
        eyebrow={t('eyebrow')}
        shopName={home.ok ? home.data.shopName : theme.shopName}
        tagline={(home.ok && home.data.tagline) || t('tagline')}
        products={products}
        hint={session ? undefined : t('signInHint')}
        actions={
          session ? (
            <>
              <ButtonLink href={routes.account()}>{t('account')}</ButtonLink>
              <ButtonLink href={routes.orders()} variant="secondary">
                {t('orders')}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink href={routes.login()} reload>
              {t('signIn')}
            </ButtonLink>
          )
        }
      />
      <SearchForm id="home-search" showLabel />
      {collections.length > 0 ? (
        <section aria-labelledby="collections">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="collections" className="font-semibold text-2xl">
              {t('collections')}
            </h2>
            <Link
              href={routes.collections()}
              prefetch={false}
              className="inline-flex min-h-touch items-center font-medium text-brand hover:underline hover:underline-offset-4"
            >
              {t('allCollections')}
            </Link>
          </div>
          <CollectionList collections={collections} level={3} />
        </section>
      ) : null}
      {home.ok ? (
        <section aria-labelledby="products">
          <h2 id="products" className="mb-6 font-semibold text-2xl">
            {t('products')}
          </h2>
          {products.length > 0 ? (
            <ProductGrid products={products} level={3} />
          ) : (
            <p className="text-muted">{t('empty')}</p>
          )}
        </section>
      ) : (
        <ShopAway retryHref={routes.home()} />
      )}
    </div>
  );
}
