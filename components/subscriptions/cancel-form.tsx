import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { canPause, type Subscription } from '@/lib/subscriptions';
import { cancelReasons } from '@/lib/subscriptions/cancel-reasons';
import { type Change, ChangeButton } from './change-button';

type CancelFormProps = {
  id: string;
  subscription: Subscription;
  change: Change;
};

/** What is lost, a break instead, the reason if one is given, and the button that means it. */
export async function CancelForm({ id, subscription, change }: CancelFormProps) {
  const [t, actions, formats] = await Promise.all([
    getTranslations('subscriptions.cancel'),
    getTranslations('subscriptions.actions'),
    getFormats(),
  ]);
  const { nextBillingDate, discounts } = subscription;
  const titles = (discounts?.nodes ?? []).flatMap(({ title }) =>
    title ? [clipText(title, 120)] : [],
  );
  const losses = [
    ...(nextBillingDate ? [t('losesNext', { date: formats.date(nextBillingDate, 'long') })] : []),
    ...titles.map((title) => t('losesDiscount', { title })),
    t('losesPrice'),
  ];
  return (
    <div className="flex flex-col gap-6">
      <Card as="section">
        <CardHeader title={t('loses')} />
        <ul className="list-disc ps-5">
          {losses.map((loss) => (
            <li key={loss}>
              <Bidi>{loss}</Bidi>
            </li>
          ))}
        </ul>
      </Card>
      {canPause(subscription) ? (
        <Card as="section">
          <CardHeader title={t('instead')} />
          <p className="mb-4">{t('insteadText')}</p>
          <ChangeButton
            intent="pause"
            change={change}
            label={t('pause')}
            pendingLabel={actions('pending')}
            variant="secondary"
          />
        </Card>
      ) : null}
      <Card as="section">
        <form action={change.submit} className="flex flex-col gap-5">
          <input type="hidden" name="formKey" value={change.createKey()} />
          <input type="hidden" name="intent" value="cancel" />
          <fieldset>
            <legend className="font-semibold text-lg">{t('why')}</legend>
            <p className="mb-2 text-muted text-sm">{t('whyHint')}</p>
            {cancelReasons.map((reason) => (
              <label key={reason} className="flex min-h-touch items-center gap-3">
                <input
                  type="radio"
                  name="reason"
                  value={reason}
                  className="size-5 shrink-0 accent-brand"
                />
                <span>{t(`reason.${reason}`)}</span>
              </label>
            ))}
          </fieldset>
          <div className="flex flex-wrap gap-3">
            <SubmitButton variant="danger" pendingLabel={actions('pending')}>
              {t('confirm')}
            </SubmitButton>
            <ButtonLink href={routes.subscription(id)} variant="secondary">
              {t('keep')}
            </ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  );
}
