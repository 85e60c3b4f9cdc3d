import { getTranslations } from 'next-intl/server';
import { type ConsentState, consentStates, isSwitchable } from '@/lib/consent/consent-state';
import { ChannelCard } from './channel-card';
import { ConsentSwitch, type ConsentSwitchProps } from './consent-switch';

type SwitchChannelProps = Pick<
  ConsentSwitchProps,
  'channel' | 'state' | 'formKey' | 'submit' | 'change'
> & {
  /** The address or number this goes to. */
  to: string;
};

/** A channel the shopper turns on and off here, unless its state is one that no switch can leave. */
export async function SwitchChannel({ to, ...props }: SwitchChannelProps) {
  const t = await getTranslations('consent');
  const { channel, state } = props;
  const sentences = Object.fromEntries(
    consentStates.map((one) => [one, t(`${channel}.state.${one}`)]),
  ) as Record<ConsentState, string>;
  const about =
    channel === 'email' ? t('email.about', { address: to }) : t(`${channel}.about`, { number: to });
  return (
    <ChannelCard id={channel} title={t(`${channel}.title`)} about={about}>
      {isSwitchable(state) ? (
        <ConsentSwitch
          {...props}
          labelledBy={channel}
          labels={{
            on: t('on'),
            off: t('off'),
            pending: t('pending'),
            unconfirmed: t('problem.unconfirmed'),
          }}
          sentences={sentences}
        />
      ) : (
        <p>{sentences[state]}</p>
      )}
    </ChannelCard>
  );
}
