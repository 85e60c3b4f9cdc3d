import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { Overview } from '@/lib/overview';
import { routes } from '@/lib/routes';
import { TextLink } from './text-link';

export async function DefaultAddressCard({ address }: { address: Overview['defaultAddress'] }) {
  const t = await getTranslations('overview.address');
  return (
    <Card as="section" aria-labelledby="default-address">
      <CardHeader
        id="default-address"
        title={t('title')}
        action={
          address ? <TextLink href={routes.editAddress(address.id)}>{t('edit')}</TextLink> : null
        }
      />
      {address ? (
        <>
          <address className="not-italic">
            {address.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines of an address may say the same
              <span key={index} className="line-clamp-3">
                <Bidi>{line}</Bidi>
              </span>
            ))}
          </address>
          <div className="mt-2">
            <TextLink href={routes.addresses()}>{t('all')}</TextLink>
          </div>
        </>
      ) : (
        <>
          <p className="text-muted">{t('none')}</p>
          <div className="mt-4">
            <ButtonLink href={routes.newAddress()} variant="secondary" size="sm">
              {t('add')}
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
