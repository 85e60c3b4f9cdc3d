import { getTranslations } from 'next-intl/server';
import { PartOutage } from '@/components/layout/part-outage';
import { ShopMailLink } from '@/components/profile/shop-mail-link';
import type { ConsentParts } from '@/lib/consent/get-consent';
import { routes } from '@/lib/routes';
import type { Problem } from '@/lib/shopify/lost-parts';
import { ChannelCard } from './channel-card';
import type { ConsentSwitchProps } from './consent-switch';
import { SmsChannel } from './sms-channel';
import { SwitchChannel } from './switch-channel';

type ConsentChannelsProps = Pick<ConsentSwitchProps, 'submit' | 'change'> & {
  consent: ConsentParts;
  /** Only where this site has the Admin API. */
  canSwitchSms: boolean;
  /** One for each switch. */
  createKey: () => string;
};

/** E-mail, text messages, WhatsApp: what each one is, how it stands, and the switch where there can be one. */
export async function ConsentChannels({
  consent,
  canSwitchSms,
  createKey,
  ...actions
}: ConsentChannelsProps) {
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
      ) : phone && canSwitchSms ? (
        <SwitchChannel
          channel="sms"
          state={phone.sms}
          formKey={createKey()}
          to={phone.number}
          {...actions}
        />
      ) : phone ? (
        <SmsChannel number={phone.number} state={phone.sms} />
      ) : (
        <ChannelCard id="sms" title={t('sms.title')}>
          <p className="max-w-prose text-muted">{t('sms.missing')}</p>
        </ChannelCard>
      )}
    </>
  );
}
