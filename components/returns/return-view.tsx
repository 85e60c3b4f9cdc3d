import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductImage, type ProductImageSource } from '@/components/ui/product-image';
import { ProductName } from '@/components/ui/product-name';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderReturn } from '@/lib/returns';

type ThingProps = {
  title: string;
  variantTitle: string | null;
  image: ProductImageSource | null;
  facts: readonly string[];
};

function Thing({ title, variantTitle, image, facts }: ThingProps) {
  return (
    <li className="flex gap-4 py-4 first:pt-0 last:pb-0">
      <div className="w-16 shrink-0">
        <ProductImage image={image} sizes="4rem" width={64} alt="" />
      </div>
      <div className="min-w-0">
        <ProductName title={title} variantTitle={variantTitle} />
        {facts.map((fact) => (
          <p key={fact} className="text-muted text-sm">
            <Bidi>{fact}</Bidi>
          </p>
        ))}
      </div>
    </li>
  );
}

async function WaysBack({ found }: { found: OrderReturn }) {
  const t = await getTranslations('returns.page');
  const shop = clipText(found.shop.name, 80);
  if (found.waysBack.length === 0 && found.status !== 'OPEN') return null;
  return (
    <Card as="section">
      <CardHeader title={t('wayBack')} />
      {found.waysBack.length === 0 ? (
        <p>{t(`noWayYet.${found.labelFrom ?? 'unknown'}`, { shop })}</p>
      ) : null}
      <ul className="flex flex-col gap-5">
        {found.waysBack.map(({ id, isOwnLabel, labelHref, carrier, number, trackHref }) => (
          <li key={id} className="flex flex-col gap-3">
            {isOwnLabel ? <p>{t('ownLabel')}</p> : null}
            <dl className="flex flex-wrap gap-x-8 gap-y-2">
              {carrier ? (
                <div>
                  <dt className="text-muted text-sm">{t('carrier')}</dt>
                  <dd>
                    <Bidi>{carrier}</Bidi>
                  </dd>
                </div>
              ) : null}
              {number ? (
                <div>
                  <dt className="text-muted text-sm">{t('number')}</dt>
                  <dd className="wrap-anywhere tabular-nums">
                    <Bidi>{number}</Bidi>
                  </dd>
                </div>
              ) : null}
            </dl>
            <div className="flex flex-wrap gap-3">
              {labelHref && found.status === 'OPEN' ? (
                <ButtonLink href={labelHref} external>
                  {t('label')}
                </ButtonLink>
              ) : null}
              {trackHref ? (
                <ButtonLink href={trackHref} external variant="secondary">
                  {t('track')}
                </ButtonLink>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A return from request to refund. */
export async function ReturnView({ found }: { found: OrderReturn }) {
  const [t, formats] = await Promise.all([getTranslations('returns.page'), getFormats()]);
  return (
    <div className="flex flex-col gap-6">
      <WaysBack found={found} />
      {found.refunds.length > 0 ? (
        <Card as="section">
          <CardHeader title={t('refunds')} />
          <dl className="flex flex-col gap-2">
            {found.refunds.map(({ at, money }) => (
              <div key={`${at}-${money.amount}`} className="flex justify-between gap-4">
                <dt>{at ? t('refundOn', { date: formats.date(at) }) : t('refunds')}</dt>
                <dd className="font-semibold">
                  <Amount>{formats.money(money)}</Amount>
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      ) : null}
      <Card as="section">
        <CardHeader title={t('items')} />
        <ul className="divide-y divide-line">
          {found.lines.map(({ id, quantity, reason, ...thing }) => (
            <Thing
              key={id}
              {...thing}
              facts={[
                t('quantity', { count: quantity }),
                ...(reason ? [t('reason', { reason: clipText(reason, 120) })] : []),
              ]}
            />
          ))}
        </ul>
        {found.hasMoreLines ? <p className="mt-3 text-muted text-sm">{t('more')}</p> : null}
      </Card>
      {found.exchanges.length > 0 ? (
        <Card as="section">
          <CardHeader title={t('exchanges')} />
          <ul className="divide-y divide-line">
            {found.exchanges.map(({ id, quantity, ...thing }) => (
              <Thing key={id} {...thing} facts={[t('quantity', { count: quantity })]} />
            ))}
          </ul>
        </Card>
      ) : null}
    </div>
  );
}
