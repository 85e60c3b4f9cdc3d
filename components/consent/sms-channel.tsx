import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { type ConsentState, isOn } from '@/lib/consent/consent-state';
import { ChannelCard } from './channel-card';

/** Text messages where no switch can be: how it stands, and how to change it elsewhere. */
export async function SmsChannel({ number, state }: { number: string; state: ConsentState }) {
  const t = await getTranslations('consent');
  const badge =
    state === 'pending' ? (
      <Badge tone="warning">{t('pending')}</Badge>
    ) : (
      <Badge tone={isOn(state) ? 'success' : 'neutral'}>{isOn(state) ? t('on') : t('off')}</Badge>
    );
  return (
    <ChannelCard id="sms" title={t('sms.title')} about={t('sms.about', { number })} badge={badge}>
      <p className="max-w-prose">{t(`sms.state.${state}`)}</p>
      <p className="mt-2 max-w-prose text-muted text-sm">{t('sms.how')}</p>
    </ChannelCard>
  );
}
