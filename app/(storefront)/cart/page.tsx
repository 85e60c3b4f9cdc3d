import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CartExtras } from '@/components/cart/cart-extras';
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
import {
  addDiscountCode,
  addGiftCard,
  changeQuantity,
  removeDiscountCode,
  removeGiftCard,
  saveNote,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart');
  return { title: t('title') };
}

const tones = {
  added: 'success',
  changed: 'success',
  gone: 'warning',
  'checkout-failed': 'danger',
} as const;

const isNotice = (notice: unknown): notice is keyof typeof tones =>
  typeof notice === 'string' && Object.hasOwn(tones, notice);

/** What is in the cart, and the way to pay for it. */
export default async function CartPage({ searchParams }: PageProps<'/cart'>) {
  const [t, locale, { notice }] = await Promise.all([
    getTranslations('cart'),
    getLocale(),
    searchParams,
  ]);
  const result = await settlePage(getCart(locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.cart()} />;
  const view = result.data;
  if (view === 'waiting') {
    const action = (
      <ButtonLink href={routes.login({ returnTo: routes.cart() })} reload>
        {t('waiting.action')}
      </ButtonLink>
    );
    return (
      <EmptyState level={1} title={t('waiting.title')} action={action}>
        <p>{t('waiting.text')}</p>
      </EmptyState>
    );
  }
  if (!view || view.cart.lines.nodes.length === 0) {
    const action = (
      <>
        <ButtonLink href={routes.collections()}>{t('empty.browse')}</ButtonLink>
        <ButtonLink href={routes.orders()} reload variant="secondary">
          {t('empty.action')}
        </ButtonLink>
      </>
    );
    return (
      <EmptyState level={1} title={t('empty.title')} action={action}>
        <p>{t(notice === 'gone' ? 'empty.gone' : 'empty.text')}</p>
      </EmptyState>
    );
  }
  const { cart } = view;
  const location = cart.buyerIdentity.purchasingCompany?.location.name ?? null;
  const codes = cart.discountCodes.flatMap(({ applicable, code }) => (applicable ? [code] : []));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.collections(), label: t('goOn') }}
      />
      <div className="flex flex-col gap-6">
        {isNotice(notice) ? (
          <PageNotice tone={tones[notice]} showing={await getRequestId()}>
            {t(`notice.${notice}`)}
          </PageNotice>
        ) : null}
        <CartView
          view={view}
          location={location}
          isNew={notice === 'added' || notice === 'changed'}
          changeQuantity={(lineId) => changeQuantity.bind(null, lineId)}
          extras={
            <CartExtras
              cart={cart}
              actions={{
                discount: addDiscountCode.bind(null, codes),
                giftCard: addGiftCard,
                note: saveNote,
                removeDiscount: (code) => removeDiscountCode.bind(null, code, codes),
                removeGiftCard: (id) => removeGiftCard.bind(null, id),
              }}
            />
          }
        />
      </div>
    </>
  );
}
