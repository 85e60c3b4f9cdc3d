import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { CancelForm } from '@/components/subscriptions/cancel-form';
import { PageHeader } from '@/components/ui/page-header';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { canCancel, getSubscription } from '@/lib/subscriptions';
import SubscriptionNotFound from '../../not-found';
import { submitSubscriptionChange } from '../actions';

type Props = PageProps<'/account/subscriptions/[id]/cancel'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('subscriptions.cancel');
  return { title: t('title') };
}

/** Says what is given up before anything is. */
export default async function CancelSubscriptionPage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, getLocale()]);
  const result = await settlePage(getSubscription(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.cancelSubscription(id)} />;
  if (!result.data || !canCancel(result.data.subscription)) {
    await setPageStatus(404);
    return <SubscriptionNotFound />;
  }
  const [t, all, tag] = await Promise.all([
    getTranslations('subscriptions.cancel'),
    getTranslations('subscriptions'),
    getSubjectTag(),
  ]);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.subscription(id), label: all('title') }}
      />
      <CancelForm
        id={id}
        subscription={result.data.subscription}
        change={{
          submit: submitSubscriptionChange.bind(null, tag, id),
          createKey: createFormKey,
        }}
      />
    </>
  );
}
