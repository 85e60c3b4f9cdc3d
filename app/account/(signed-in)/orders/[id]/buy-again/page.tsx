import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChangesAlert } from '@/components/cart/changes-alert';
import { ReorderForm } from '@/components/cart/reorder-form';
import { toReorderRows } from '@/components/cart/reorder-rows';
import { UnbuyableLines } from '@/components/cart/unbuyable-lines';
import { Outage } from '@/components/layout/outage';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { getReorder, type Reorder, summariseChanges } from '@/lib/cart';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import OrderNotFound from '../not-found';
import { putInCart } from './actions';
import { toDraftName } from './draft-name';

type Props = PageProps<'/account/orders/[id]/buy-again'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart.again');
  return { title: t('title') };
}

/** Asks before it does anything: what has changed stands above what is put into the cart. */
export default async function BuyAgainPage({ params, searchParams }: Props) {
  const [{ id }, { notice }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const result = await settlePage(getReorder(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.buyAgain(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  return <BuyAgain id={id} reorder={result.data} isBack={notice === 'not-saved'} />;
}

async function BuyAgain({
  id,
  reorder,
  isBack,
}: {
  id: string;
  reorder: Reorder;
  isBack: boolean;
}) {
  const [t, all] = await Promise.all([getTranslations('cart.again'), getTranslations('cart')]);
  const { name, location, buyable, unbuyable } = reorder;
  const lead = (
    <>
      <Bidi>{t('lead', { order: name })}</Bidi>
      {location ? (
        <span className="block">
          <Bidi>{all('forCompany', { location: location.name })}</Bidi>
        </span>
      ) : null}
    </>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={lead}
        back={{ href: routes.order(id), label: t('back', { order: name }) }}
      />
      <div className="flex flex-col gap-6">
        {buyable.length > 0 ? (
          <>
            <ChangesAlert changes={summariseChanges(reorder)} />
            <ReorderForm
              rows={await toReorderRows(buyable)}
              action={putInCart.bind(null, await getSubjectTag(), id)}
              typed={isBack ? await getDraft(toDraftName(id)) : null}
              formKey={createFormKey()}
              labels={{
                legend: t('legend'),
                quantity: t('quantity'),
                submit: t('submit'),
                pending: t('pending'),
                note: t('nothingOrdered'),
                errorTitle: t('errorTitle'),
                failedTitle: t('failedTitle'),
              }}
            />
          </>
        ) : (
          <EmptyState
            title={unbuyable.length > 0 ? t('none.title') : t('empty.title')}
            action={<ButtonLink href={routes.order(id)}>{t('empty.action')}</ButtonLink>}
          >
            {unbuyable.length > 0 ? <p>{t('none.text')}</p> : null}
          </EmptyState>
        )}
        <UnbuyableLines lines={unbuyable} />
      </div>
    </>
  );
}
