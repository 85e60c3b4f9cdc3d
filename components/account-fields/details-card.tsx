import { getLocale, getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { toFieldName } from '@/lib/account-fields/account-field';
import { accountFields } from '@/lib/account-fields/fields.config';
import type { StoredFields } from '@/lib/account-fields/get-account-fields';
import { toFieldView } from '@/lib/account-fields/to-field-view';
import type { FormAction } from '@/lib/forms/form-state';
import { routes } from '@/lib/routes';
import { DetailsForm } from './details-form';

type DetailsCardProps = {
  stored: StoredFields;
  /** What is there now, or what was typed before the session ended. */
  values: Readonly<Record<string, string>>;
  action: FormAction;
  formKey: string;
};

/** The fields a customer may write. Draws nothing where there is none. */
export async function DetailsCard({ stored, values, action, formKey }: DetailsCardProps) {
  const [t, locale] = await Promise.all([getTranslations('details'), getLocale()]);
  const fields = accountFields.filter(({ editableBy }) => editableBy === 'customer');
  if (fields.length === 0) return null;
  const words = { yes: t('form.yes'), no: t('form.no'), oneALine: t('form.oneALine') };
  return (
    <Card as="section" aria-labelledby="answers">
      <CardHeader title={t('form.title')} id="answers" />
      <p className="mb-5 max-w-prose text-muted text-sm">{t('form.hint')}</p>
      <DetailsForm
        fields={fields.map((field) =>
          toFieldView(field, stored.get(toFieldName(field))?.value, locale, words),
        )}
        values={values}
        action={action}
        formKey={formKey}
        takeHref={routes.details()}
        labels={{
          choose: t('form.choose'),
          save: t('form.save'),
          saving: t('form.saving'),
          take: t('changed.take'),
          errorTitle: t('form.errorTitle'),
          failedTitle: t('form.failedTitle'),
        }}
      />
    </Card>
  );
}
