/** Channels that can be written: SMS over the Admin API alone, where this site has it. */
export const switchableChannels = ['email', 'whatsApp', 'sms'] as const;
export type SwitchableChannel = (typeof switchableChannels)[number];

export type ConsentChange = { readonly channel: SwitchableChannel; readonly isWanted: boolean };

/** What was asked for, or null. Consent must be said in so many words: anything but `on` or `off` is no answer. */
export function parseConsentChange(dangerousForm: FormData): ConsentChange | null {
  const dangerousChannel = dangerousForm.get('channel');
  const dangerousWanted = dangerousForm.get('wanted');
  const channel = switchableChannels.find((one) => one === dangerousChannel);
  if (!channel || (dangerousWanted !== 'on' && dangerousWanted !== 'off')) return null;
  return { channel, isWanted: dangerousWanted === 'on' };
}
