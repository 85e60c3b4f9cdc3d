import { getTranslations } from 'next-intl/server';
import { SubmitButton } from '@/components/ui/submit-button';

export type WithdrawFormProps = {
  action: (form: FormData) => Promise<void>;
  formKey: string;
};

export async function WithdrawForm({ action, formKey }: WithdrawFormProps) {
  const t = await getTranslations('data.delete.asked');
  return (
    <form action={action}>
      <input type="hidden" name="formKey" value={formKey} />
      <SubmitButton variant="secondary" pendingLabel={t('pending')}>
        {t('withdraw')}
      </SubmitButton>
    </form>
  );
}
