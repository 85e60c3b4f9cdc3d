import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import type { Draft, DraftDetail } from '@/lib/drafts';
import { toDraftRows } from '@/lib/drafts/draft-rows';
import { draftTones, toDraftState } from '@/lib/drafts/draft-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { toWebLink } from '@/lib/orders/web-link';
import { routes } from '@/lib/routes';
import { DraftLines } from './draft-lines';
import { DraftPayment } from './draft-payment';

type DraftViewProps = {
  detail: DraftDetail;
  /** The configured shop: its own pages may be linked even where it runs on this machine without TLS. */
  shopOrigin: string;
};

async function Money({ draft }: { draft: Draft }) {
  const [t, formats] = await Promise.all([getTranslations('drafts.money'), getFormats()]);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <dl className="flex flex-col gap-2">
        {toDraftRows(draft).map(({ key, money, name }) => (
          <div
            key={key}
            className={clsx(
              'flex justify-between gap-4',
              key === 'total' && 'border-line border-t pt-2 font-semibold text-lg',
              key === 'taxIncluded' && 'text-muted text-sm',
            )}
          >
            <dt className="min-w-0">
              {key === 'discountNamed' ? (
                <Bidi>{t(key, { name: clipText(name ?? '', 120) })}</Bidi>
              ) : (
                t(key)
              )}
            </dt>
            <dd className="shrink-0 text-end">
              <Amount>{formats.money(money)}</Amount>
            </dd>
          </div>
        ))}
      </dl>
      {draft.taxExempt ? <p className="mt-2 text-muted text-sm">{t('exempt')}</p> : null}
    </Card>
  );
}

type Address = NonNullable<Draft['shippingAddress']>;

function AddressBlock({
  title,
  address,
  same,
}: {
  title: string;
  address: Address;
  same?: string;
}) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-medium text-muted text-sm">{title}</h3>
      {same ? (
        <p>{same}</p>
      ) : (
        <address className="not-italic">
          {address.formatted.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of an address may repeat
            <span key={index} className="block">
              <Bidi max={120}>{line}</Bidi>
            </span>
          ))}
        </address>
      )}
    </div>
  );
}

async function Addresses({ draft }: { draft: Draft }) {
  const { billingAddress, shippingAddress } = draft;
  if (!billingAddress && !shippingAddress) return null;
  const t = await getTranslations('drafts.addresses');
  const isSame = billingAddress?.formatted.join('\n') === shippingAddress?.formatted.join('\n');
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <div className="grid gap-5">
        {shippingAddress ? <AddressBlock title={t('shipping')} address={shippingAddress} /> : null}
        {billingAddress ? (
          <AddressBlock
            title={t('billing')}
            address={billingAddress}
            {...(isSame && { same: t('same') })}
          />
        ) : null}
      </div>
    </Card>
  );
}

/** One draft from top to bottom: how it stands and what is due, what it holds, what it costs. */
export async function DraftView({ detail, shopOrigin }: DraftViewProps) {
  const [t, formats] = await Promise.all([getTranslations('drafts'), getFormats()]);
  const { draft } = detail;
  const { createdAt, customer, invoiceUrl, name, purchasingEntity } = draft;
  const state = toDraftState(draft);
  const canPay = state === 'open' || state === 'toPay';
  const place =
    purchasingEntity?.__typename === 'PurchasingCompany' ? purchasingEntity.location.name : null;
  const facts = [
    t('detail.created', { date: formats.date(createdAt, 'long') }),
    ...(customer ? [t('detail.by', { name: clipText(customer.displayName, 80) })] : []),
    ...(place ? [t('detail.for', { location: clipText(place, 80) })] : []),
  ];
  return (
    <article>
      <PageHeader
        title={<Bidi>{t('detail.title', { name: clipText(name, 80) })}</Bidi>}
        back={{ href: routes.drafts(), label: t('all') }}
        lead={facts.map((fact) => (
          <span key={fact} className="block">
            <Bidi>{fact}</Bidi>
          </span>
        ))}
      />
      <div className="flex flex-col gap-6">
        <div>
          <Badge tone={draftTones[state]}>{t(`state.${state}`)}</Badge>
        </div>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-6 xl:order-2">
            <DraftPayment
              detail={detail}
              payHref={canPay ? toWebLink(invoiceUrl, shopOrigin) : null}
            />
            <Money draft={draft} />
            <Addresses draft={draft} />
          </div>
          <DraftLines draft={draft} />
        </div>
      </div>
    </article>
  );
}
