import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CartView } from '@/components/cart/cart-view';
import { Outage } from '@/components/layout/outage';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { getCart } from '@/lib/cart';
import { settlePage } from '@/lib/http/settle-page';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart');
  return { title: t('title') };
}

const tones = { added: 'success', 'checkout-failed': 'danger' } as const;

const isNotice = (notice: unknown): notice is keyof typeof tones =>
  typeof notice === 'string' && Object.hasOwn(tones, notice);

/** What is in the cart, and the way to pay for it. */
export default async function CartPage({ searchParams }: PageProps<'/account/cart'>) {
  const [t, locale, { notice }] = await Promise.all([
    getTranslations('cart'),
    getLocale(),
    searchParams,
  ]);
  const result = await settlePage(getCart(locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.cart()} />;
  const view = result.data;
  if (!view || view.cart.lines.nodes.length === 0) {
    return (
      <EmptyState
        level={1}
        title={t('empty.title')}
        action={<ButtonLink href={routes.orders()}>{t('empty.action')}</ButtonLink>}
      >
        <p>{t('empty.text')}</p>
      </EmptyState>
    );
  }
  const location = view.cart.buyerIdentity.purchasingCompany?.location.name ?? null;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.orders(), label: t('toOrders') }}
      />
      <div className="flex flex-col gap-6">
        {isNotice(notice) ? (
          <PageNotice tone={tones[notice]} showing={await getRequestId()}>
            {t(`notice.${notice}`)}
          </PageNotice>
        ) : null}
        <CartView view={view} location={location} isNew={notice === 'added'} />
      </div>
    </>
  );
}
