import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ProductGrid } from '@/components/catalog/product-grid';
import { Outage } from '@/components/layout/outage';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { WishlistForm } from '@/components/wishlist/wishlist-form';
import { settlePage } from '@/lib/http/settle-page';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { getWishlist } from '@/lib/wishlist';
import { keepWishes, removeWish } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('wishlist');
  return { title: t('title') };
}

const isNotice = (notice: unknown): notice is 'removed' | 'kept' =>
  notice === 'removed' || notice === 'kept';

/** What somebody means to come back to. */
export default async function WishlistPage({ searchParams }: PageProps<'/wishlist'>) {
  const [t, locale, { notice }] = await Promise.all([
    getTranslations('wishlist'),
    getLocale(),
    searchParams,
  ]);
  const result = await settlePage(getWishlist(locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.wishlist()} />;
  const { products, isSignedIn, unkept } = result.data;
  const signIn = isSignedIn ? null : (
    <ButtonLink href={routes.login({ returnTo: routes.wishlist() })} reload variant="secondary">
      {t('signIn')}
    </ButtonLink>
  );
  if (products.length === 0) {
    const action = (
      <>
        <ButtonLink href={routes.collections()}>{t('browse')}</ButtonLink>
        {signIn}
      </>
    );
    return (
      <EmptyState level={1} title={t('empty.title')} action={action}>
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  const tag = await getSubjectTag();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(isSignedIn ? 'leadAccount' : 'leadHere')}
        back={{ href: routes.collections(), label: t('browse') }}
        actions={signIn}
      />
      <div className="flex flex-col gap-6">
        {isNotice(notice) ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t(`notice.${notice}`)}
          </PageNotice>
        ) : null}
        {unkept > 0 ? (
          <Alert tone="info">
            <p>{t('keep.text', { count: unkept })}</p>
            <div className="mt-2">
              <WishlistForm
                action={keepWishes.bind(null, tag)}
                labels={{ submit: t('keep.submit'), pending: t('keep.pending') }}
              />
            </div>
          </Alert>
        ) : null}
        <ProductGrid
          products={products}
          level={2}
          below={({ id, title }) => (
            <WishlistForm
              action={removeWish.bind(null, id, tag)}
              labels={{
                submit: t('remove.submit'),
                submitOf: t('remove.of', { title }),
                pending: t('remove.pending'),
              }}
              isQuiet
            />
          )}
        />
      </div>
    </>
  );
}
