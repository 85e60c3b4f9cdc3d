import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { RefusedLines } from '@/components/returns/refused-lines';
import { ReturnForm } from '@/components/returns/return-form';
import { toReturnRows } from '@/components/returns/to-return-rows';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { createFormKey } from '@/lib/forms/send-once';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getReturnChoices, type ReturnChoices } from '@/lib/returns';
import { routes } from '@/lib/routes';
import { getDraft } from '@/lib/session/draft';
import { getSubjectTag } from '@/lib/session/subject-tag';
import OrderNotFound from '../not-found';
import { askForReturn } from './actions';
import { toDraftName } from './draft-name';

type Props = PageProps<'/account/orders/[id]/return'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('returns');
  return { title: t('title') };
}

/** What of an order can go back, what it would bring, and the request for it. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const [{ id }, { notice }, locale] = await Promise.all([params, searchParams, getLocale()]);
  const result = await settlePage(getReturnChoices(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.startReturn(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const t = await getTranslations('returns');
  const order = clipText(result.data.name, 80);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={<Bidi>{t('lead', { order })}</Bidi>}
        back={{ href: routes.order(id), label: t('back', { order }) }}
      />
      <div className="flex flex-col gap-6">
        <Choices id={id} choices={result.data} isBack={notice === 'not-saved'} />
        <RefusedLines lines={result.data.refused} hasMore={result.data.hasMoreRefused} />
      </div>
    </>
  );
}

type ChoicesProps = { id: string; choices: ReturnChoices; isBack: boolean };

async function Choices({ id, choices, isBack }: ChoicesProps) {
  const t = await getTranslations('returns');
  const shop = clipText(choices.shopName, 80);
  if (choices.lines.length === 0) {
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
      rows={await toReturnRows(choices.lines)}
      action={askForReturn.bind(null, await getSubjectTag(), id)}
      typed={isBack ? await getDraft(toDraftName(id)) : null}
      formKey={createFormKey()}
      labelNote={choices.labelFrom && t(`label.${choices.labelFrom}`, { shop })}
      labels={{
        legend: t('legend'),
        quantity: t('quantity'),
        reason: t('reason'),
        chooseReason: t('chooseReason'),
        note: t('note'),
        optional: t('optional'),
        noteHint: t('noteHint'),
        noteTooLong: t('problem.noteTooLong'),
        check: t('check'),
        checking: t('checking'),
        checkNote: t('checkNote'),
        send: t('send'),
        sending: t('sending'),
        sendNote: t('sendNote', { shop }),
        sums: t('sums.heading'),
        seeSums: t('sums.see'),
        noSums: t('sums.none', { shop }),
        errorTitle: t('problem.errorTitle'),
        failedTitle: t('problem.failedTitle'),
      }}
    />
  );
}
