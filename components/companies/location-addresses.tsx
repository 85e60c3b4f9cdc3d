import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import type { AddressKind, LocationAddress, LocationDetail } from '@/lib/companies';
import { routes } from '@/lib/routes';

type OneProps = {
  kind: AddressKind;
  address: LocationAddress | null;
  /** Null where the role does not let one change it. */
  href: string | null;
};

async function One({ kind, address, href }: OneProps) {
  const t = await getTranslations('companies.addresses');
  const parts = {
    kind: t(`kind.${kind}`),
    hidden: (chunks: React.ReactNode) => <span className="sr-only">{chunks}</span>,
  };
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-medium text-muted text-sm">{t(kind)}</h3>
      {address ? (
        <address className="not-italic">
          {address.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat
            <span key={index} className="block">
              <Bidi max={120}>{line}</Bidi>
            </span>
          ))}
          {address.phone ? (
            <span className="block text-muted">
              <Bidi>{t('phone', { phone: address.phone })}</Bidi>
            </span>
          ) : null}
        </address>
      ) : (
        <p className="text-muted">{t('none')}</p>
      )}
      {href ? (
        <div className="mt-3">
          <ButtonLink href={href} variant="secondary" size="sm">
            <span>{t.rich(address ? 'change' : 'add', parts)}</span>
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}

/** Where goods and bills of this place go. */
export async function LocationAddresses({ location }: { location: LocationDetail }) {
  const t = await getTranslations('companies.addresses');
  const { addresses, editable, id } = location;
  const toHref = (kind: AddressKind) =>
    editable.includes(kind) ? routes.locationAddress(id, kind) : null;
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <One kind="shipping" address={addresses.shipping} href={toHref('shipping')} />
        <One kind="billing" address={addresses.billing} href={toHref('billing')} />
      </div>
      {editable.length === 0 ? <p className="mt-4 text-muted text-sm">{t('readOnly')}</p> : null}
    </Card>
  );
}
