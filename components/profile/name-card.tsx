import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { FormAction } from '@/lib/forms/form-state';
import { maxNameLength, type Name, type NameField } from '@/lib/profile/parse-name';
import { routes } from '@/lib/routes';
import { NameForm } from './name-form';

type NameCardProps = {
  name: Name;
  action: FormAction<NameField>;
  formKey: string;
  stamp: string | undefined;
};

export async function NameCard({ name, action, formKey, stamp }: NameCardProps) {
  const t = await getTranslations('profile.name');
  return (
    <Card as="section" aria-labelledby="name">
      <CardHeader title={t('title')} id="name" />
      <p className="mb-5 max-w-prose text-muted text-sm">{t('hint')}</p>
      <NameForm
        name={name}
        action={action}
        maxLength={maxNameLength}
        formKey={formKey}
        stamp={stamp}
        takeHref={routes.profile()}
        labels={{
          firstName: t('firstName'),
          lastName: t('lastName'),
          optional: t('optional'),
          save: t('save'),
          saving: t('saving'),
          take: t('changed.take'),
          errorTitle: t('errorTitle'),
          failedTitle: t('failedTitle'),
        }}
      />
    </Card>
  );
}
