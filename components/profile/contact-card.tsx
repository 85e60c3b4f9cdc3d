import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { DetailsList } from '@/components/ui/details-list';

import { getFormats } from '@/lib/i18n/get-formats';
import type { Profile } from '@/lib/profile/get-profile';
import { ShopMailLink } from './shop-mail-link';

type ContactCardProps = {
  profile: Profile;
  /** Shopify's own page for e-mail and phone; null where the shop has none. */
  hostedUrl: string | null;
};

/** What the Customer Account API shows but cannot change, and who can. */
export async function ContactCard({ profile, hostedUrl }: ContactCardProps) {
  const [t, formats] = await Promise.all([getTranslations('profile.contact'), getFormats()]);
  return (
    <Card as="section" aria-labelledby="contact">
      <CardHeader title={t('title')} id="contact" />
      <DetailsList
        items={[
          {
            term: t('email'),
            description: drawValue(profile.email, t('emailUse'), t('noEmail')),
          },
          {
            term: t('phone'),
            description: drawValue(profile.phone, t('phoneUse'), t('noPhone')),
          },
          {
            term: t('since'),
            description: (
              <time dateTime={profile.customerSince}>
                {formats.date(profile.customerSince, 'long')}
              </time>
            ),
          },
        ]}
      />
      <div className="mt-5 flex flex-col items-start gap-3 border-line border-t pt-5 text-muted text-sm">
        {hostedUrl ? (
          <>
            <p className="max-w-prose">{t('hosted')}</p>
            <ButtonLink href={hostedUrl} external variant="secondary" size="sm">
              {t('hostedLink')}
            </ButtonLink>
          </>
        ) : (
          <div className="max-w-prose">
            <p>{t('ask')}</p>
            <ShopMailLink email={profile.shopEmail} subject={t('askSubject')} />
          </div>
        )}
      </div>
    </Card>
  );
}

function drawValue(value: string | null, use: string, missing: string): ReactNode {
  if (!value) return <span className="text-muted">{missing}</span>;
  return (
    <>
      <span dir="ltr">
        <Bidi>{value}</Bidi>
      </span>
      <span className="block text-muted text-sm">{use}</span>
    </>
  );
}
