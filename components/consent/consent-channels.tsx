import { getTranslations } from 'next-intl/server';
import { ShopMailLink } from '@/components/profile/shop-mail-link';
import { Badge } from '@/components/ui/badge';
import { isOn } from '@/lib/consent/consent-state';
import type { Consent } from '@/lib/consent/get-consent';
import { ChannelCard } from './channel-card';
import type { ConsentSwitchProps } from './consent-switch';
import { SwitchChannel } from './switch-channel';

type ConsentChannelsProps = Pick<ConsentSwitchProps, 'submit' | 'change'> & { consent: Consent };

/** E-mail, text messages, WhatsApp: what each one is, how it stands, and the switch where there can be one. */
export async function ConsentChannels({ consent, ...actions }: ConsentChannelsProps) {
  const t = await getTranslations('consent');
  const { email, phone, shopEmail } = consent;
  return (
    <>
      {email ? (
        <SwitchChannel channel="email" state={email.state} to={email.address} {...actions} />
      ) : (
        <ChannelCard id="email" title={t('email.title')}>
          <p className="max-w-prose text-muted">{t('email.missing')}</p>
        </ChannelCard>
      )}
      {phone ? (
        <SwitchChannel channel="whatsApp" state={phone.whatsApp} to={phone.number} {...actions} />
      ) : (
        <ChannelCard id="whatsApp" title={t('whatsApp.title')}>
          <div className="max-w-prose">
            <p className="text-muted">{t('whatsApp.missing')}</p>
            <ShopMailLink email={shopEmail} subject={t('phoneSubject')} />
          </div>
        </ChannelCard>
      )}
      {phone ? (
        <ChannelCard
          id="sms"
          title={t('sms.title')}
          about={t('sms.about', { number: phone.number })}
          badge={
            phone.sms === 'pending' ? (
              <Badge tone="warning">{t('pending')}</Badge>
            ) : (
              <Badge tone={isOn(phone.sms) ? 'success' : 'neutral'}>
                {isOn(phone.sms) ? t('on') : t('off')}
              </Badge>
            )
          }
        >
          <p className="max-w-prose">{t(`sms.state.${phone.sms}`)}</p>
          <p className="mt-2 max-w-prose text-muted text-sm">{t('sms.how')}</p>
        </ChannelCard>
      ) : (
        <ChannelCard id="sms" title={t('sms.title')}>
          <p className="max-w-prose text-muted">{t('sms.missing')}</p>
        </ChannelCard>
      )}
    </>
  );
}
