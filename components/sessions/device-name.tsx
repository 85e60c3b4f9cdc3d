import { getTranslations } from 'next-intl/server';
import type { Device } from '@/lib/session/device';

/** `Firefox on Windows`, as far as the browser has said it. */
export async function DeviceName({ device }: { device: Device | null }) {
  const t = await getTranslations('sessions.device');
  const { browser = null, system = null } = device ?? {};
  if (browser && system) {
    return t('both', { browser: t(`browser.${browser}`), system: t(`system.${system}`) });
  }
  if (browser) return t(`browser.${browser}`);
  return system ? t(`system.${system}`) : t('unknown');
}
