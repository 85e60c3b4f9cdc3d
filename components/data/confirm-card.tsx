import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import { routes } from '@/lib/routes';

type ConfirmCardProps = {
  /** How long the proof is good for. */
  minutesLeft: number;
  action: (form: FormData) => Promise<void>;
  formKey: string;
};

/** The button that means it, for whoever has just proved who they are. */
export async function ConfirmCard({ minutesLeft, action, formKey }: ConfirmCardProps) {
  const t = await getTranslations('data.delete.confirm');
  return (
    <Card as="section" aria-labelledby="confirm">
      <CardHeader title={t('title')} id="confirm" />
      <p className="mb-5 max-w-prose">{t('text', { minutes: minutesLeft })}</p>
      <form action={action} className="flex flex-wrap gap-3">
        <input type="hidden" name="formKey" value={formKey} />
        <SubmitButton variant="danger" pendingLabel={t('pending')}>
          {t('submit')}
        </SubmitButton>
        <ButtonLink href={routes.account()} variant="secondary">
          {t('keep')}
        </ButtonLink>
      </form>
    </Card>
  );
}
