import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { KeptLines } from '@/components/order-edits/kept-lines';
import { toEditRows } from '@/components/order-edits/to-edit-rows';
import { ReturnForm } from '@/components/returns/return-form';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getOrderEdits, type OrderEdits } from '@/lib/order-edits';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import OrderNotFound from '../not-found';
import { cancelItems } from './actions';

type Props = PageProps<'/account/orders/[id]/cancel'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('edits');
  return { title: t('title') };
}

/** What of an order need not be sent, what that changes, and the request for it. */
export default async function CancelPage({ params, searchParams }: Props) {
  const [{ id }, { notice }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const result = await settlePage(getOrderEdits(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.cancelOrder(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const t = await getTranslations('edits');
  const order = clipText(result.data.name, 80);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Bidi>{t('lead', { order })}</Bidi>}
        back={{ href: routes.order(id), label: t('back', { order }) }}
      />
      <div className="flex flex-col gap-6">
        <Choices id={id} edits={result.data} isBack={notice === 'not-saved'} />
        <KeptLines lines={result.data.refused} />
      </div>
    </>
  );
}

async function Choices({ id, edits, isBack }: { id: string; edits: OrderEdits; isBack: boolean }) {
  const [t, returns] = await Promise.all([getTranslations('edits'), getTranslations('returns')]);
  if (edits.lines.length === 0) {
    return (
      <EmptyState
        title={t('none.title')}
        action={<ButtonLink href={routes.askOrder(id)}>{t('none.action')}</ButtonLink>}
      >
        <p>{t('none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <ReturnForm
      rows={await toEditRows(edits.lines)}
      action={cancelItems.bind(null, await getSubjectTag(), id)}
      typed={isBack ? await getDraft(`cancel/${id}`) : null}
      formKey={createFormKey()}
      labelNote={t('note')}
      labels={{
        legend: t('legend'),
        quantity: returns('quantity'),
        reason: returns('reason'),
        chooseReason: returns('chooseReason'),
        note: returns('note'),
        optional: returns('optional'),
        noteHint: returns('noteHint'),
        noteTooLong: returns('problem.noteTooLong'),
        check: t('check'),
        checking: returns('checking'),
        checkNote: returns('checkNote'),
        send: t('send'),
        sending: returns('sending'),
        sendNote: t('sendNote', { shop: clipText(edits.shopName, 80) }),
        sums: t('sums.heading'),
        seeSums: t('sums.see'),
        noSums: t('refused'),
        errorTitle: returns('problem.errorTitle'),
        failedTitle: returns('problem.failedTitle'),
      }}
    />
  );
}
