import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { SubscriptionView } from '@/components/subscriptions/subscription-view';
import { PageNotice } from '@/components/ui/page-notice';
import { getHostedProfileUrl } from '@/lib/catalog';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { getSubscription } from '@/lib/subscriptions';
import SubscriptionNotFound from '../not-found';
import { parseNotice } from '../notices';
import { submitSubscriptionChange } from './actions';

type Props = PageProps<'/account/subscriptions/[id]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('subscriptions');
  return { title: t('title') };
}

/** A subscription: what comes next, what it costs, and everything that can be done about it. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  const [{ id }, { notice: dangerousNotice }, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const [result, hostedUrl, tag, t] = await Promise.all([
    settlePage(getSubscription(id, locale)),
    getHostedProfileUrl(),
    getSubjectTag(),
    getTranslations('subscriptions'),
  ]);
  if (!result.ok) return <Outage error={result.error} retryHref={routes.subscription(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <SubscriptionNotFound />;
  }
  const notice = parseNotice(dangerousNotice);
  return (
    <SubscriptionView
      id={id}
      detail={result.data}
      hostedUrl={hostedUrl}
      change={{
        submit: submitSubscriptionChange.bind(null, tag, id),
        createKey: createFormKey,
      }}
      notice={
        notice ? (
          <PageNotice tone={notice.isGood ? 'success' : 'warning'} showing={await getRequestId()}>
            {notice.isGood ? t(`notice.${notice.key}`) : t(`problem.${notice.key}`)}
          </PageNotice>
        ) : null
      }
    />
  );
}
