import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { DeliveryAddress } from '@/components/subscriptions/delivery-address';
import { DeliveryForm } from '@/components/subscriptions/delivery-form';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { canRedirect, getDeliveryChoices } from '@/lib/subscriptions';
import SubscriptionNotFound from '../../not-found';
import { changeDelivery } from './actions';

type Props = PageProps<'/account/subscriptions/[id]/delivery'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('subscriptions.delivery');
  return { title: t('title') };
}

/** Where a subscription's next orders go, and how. */
export default async function SubscriptionDeliveryPage({ params, searchParams }: Props) {
  const [{ id }, { notice }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const result = await settlePage(getDeliveryChoices(id, locale));
  if (!result.ok)
    return <Outage error={result.error} retryHref={routes.subscriptionDelivery(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <SubscriptionNotFound />;
  }
  const { addresses, method } = result.data;
  const [t, all, tag, typed] = await Promise.all([
    getTranslations('subscriptions.delivery'),
    getTranslations('subscriptions'),
    getSubjectTag(),
    notice === 'not-saved' ? getDraft(`subscription-delivery/${id}`) : null,
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.subscription(id), label: all('title') }}
      />
      <div className="flex flex-col gap-6">
        {method ? (
          <Card as="section">
            <CardHeader title={t('current')} />
            <DeliveryAddress method={method} />
          </Card>
        ) : null}
        {canRedirect(result.data) ? (
          <DeliveryForm
            action={changeDelivery.bind(null, tag, id)}
            addresses={addresses.map(({ id: value, lines }) => ({
              value,
              label: lines.join(', '),
            }))}
            typed={typed}
            formKey={createFormKey()}
            labels={{
              where: t('where'),
              present: t('choose'),
              options: t('options'),
              asking: t('asking'),
              how: t('how'),
              save: t('save'),
              saving: t('saving'),
              phone: t('phone'),
              instructions: t('instructions'),
              optional: t('optional'),
              problem: t('problem.title'),
            }}
          />
        ) : (
          <Alert tone="info">
            <p>{t('over')}</p>
          </Alert>
        )}
        <div>
          <ButtonLink href={routes.newAddress()} variant="secondary" size="sm">
            {t('addAddress')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
