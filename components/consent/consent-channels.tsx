import { getTranslations } from 'next-intl/server';
import { PartOutage } from '@/components/layout/part-outage';
import { ShopMailLink } from '@/components/profile/shop-mail-link';
import { Badge } from '@/components/ui/badge';
import { isOn } from '@/lib/consent/consent-state';
import type { ConsentParts } from '@/lib/consent/get-consent';
import { routes } from '@/lib/routes';
import type { Problem } from '@/lib/shopify/lost-parts';
import { ChannelCard } from './channel-card';
import type { ConsentSwitchProps } from './consent-switch';
import { SwitchChannel } from './switch-channel';

type ConsentChannelsProps = Pick<ConsentSwitchProps, 'submit' | 'change'> & {
  consent: ConsentParts;
  /** One for each switch. */
  createKey: () => string;
};

/** E-mail, text messages, WhatsApp: what each one is, how it stands, and the switch where there can be one. */
export async function ConsentChannels({ consent, createKey, ...actions }: ConsentChannelsProps) {
  const t = await getTranslations('consent');
  const { email, phone, shopEmail, problems } = consent;
  const drawProblem = (channel: 'email' | 'whatsApp' | 'sms', problem: Problem) => (
    <PartOutage title={t(`${channel}.title`)} problem={problem} retryHref={routes.consent()} />
  );
  return (
    <>
      {problems.email ? (
        drawProblem('email', problems.email)
      ) : email ? (
        <SwitchChannel
          channel="email"
          state={email.state}
          formKey={createKey()}
          to={email.address}
          {...actions}
        />
      ) : (
        <ChannelCard id="email" title={t('email.title')}>
          <p className="max-w-prose text-muted">{t('email.missing')}</p>
        </ChannelCard>
      )}
      {problems.phone ? (
        drawProblem('whatsApp', problems.phone)
      ) : phone ? (
        <SwitchChannel
          channel="whatsApp"
          state={phone.whatsApp}
          formKey={createKey()}
          to={phone.number}
          {...actions}
        />
      ) : (
        <ChannelCard id="whatsApp" title={t('whatsApp.title')}>
          <div className="max-w-prose">
            <p className="text-muted">{t('whatsApp.missing')}</p>
            <ShopMailLink email={shopEmail} subject={t('phoneSubject')} />
          </div>
        </ChannelCard>
      )}
      {problems.phone ? (
        drawProblem('sms', problems.phone)
      ) : phone ? (
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
