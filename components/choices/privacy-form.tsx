import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/field';
import { purposes, refusedByGpc, type VisitorConsent } from '@/lib/choices/privacy';
import { routes } from '@/lib/routes';

type PrivacyFormProps = {
  consent: VisitorConsent;
  /** The browser has said no already, to what `refusedByGpc` names. */
  hasGpc: boolean;
};

/** One box a purpose. None is ticked but by whoever is asked. */
export async function PrivacyForm({ consent, hasGpc }: PrivacyFormProps) {
  const t = await getTranslations('choices.privacy');
  return (
    <form action={routes.choosePrivacy()} method="post" className="flex flex-col gap-6">
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 font-semibold text-lg">{t('legend')}</legend>
        {purposes.map((purpose) => (
          <CheckboxField
            key={`${purpose}-${consent[purpose]}`}
            name={purpose}
            label={t(`purposes.${purpose}.label`)}
            hint={t(`purposes.${purpose}.hint`)}
            defaultChecked={consent[purpose]}
            disabled={hasGpc && refusedByGpc.has(purpose)}
            autoComplete="off"
          />
        ))}
      </fieldset>
      <div>
        <Button type="submit">{t('submit')}</Button>
      </div>
    </form>
  );
}
