import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { type ConsentState, isOn } from '@/lib/consent/consent-state';
import { routes } from '@/lib/routes';
import { TextLink } from './text-link';

/** Consent at a glance: one word and one sentence. */
export async function ConsentCard({ state }: { state: ConsentState | null }) {
  const t = await getTranslations('overview.consent');
  const glance = state === 'pending' ? 'pending' : state && isOn(state) ? 'on' : 'off';
  const tones = { on: 'success', off: 'neutral', pending: 'warning' } as const;
  return (
    <Card as="section" aria-labelledby="consent">
      <CardHeader
        id="consent"
        title={t('title')}
        action={<TextLink href={routes.consent()}>{t('change')}</TextLink>}
      />
      <div className="flex flex-col items-start gap-2">
        <Badge tone={tones[glance]}>{t(glance)}</Badge>
        <p className="text-muted">{state ? t(`${glance}Text`) : t('missing')}</p>
      </div>
    </Card>
  );
}
