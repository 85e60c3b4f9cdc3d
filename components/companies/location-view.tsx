import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DraftRows } from '@/components/drafts/draft-list';
import { Amount } from '@/components/orders/amount';
import { TextLink } from '@/components/overview/text-link';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { DetailsList } from '@/components/ui/details-list';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import type { LocationDetail } from '@/lib/companies';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { type Choose, ChooseButton } from './choose-button';
import { CompanyOrders } from './company-orders';
import { LocationAddresses } from './location-addresses';
import { RoleNames } from './role-names';

type LocationViewProps = {
  location: LocationDetail;
  isChosen: boolean;
  choose: Choose;
  notice: ReactNode;
};

async function Buying({ location }: { location: LocationDetail }) {
  const [t, formats] = await Promise.all([getTranslations('companies.buying'), getFormats()]);
  const { checkout, externalId, marketCurrencyCode, roles, taxIdentifier } = location;
  const percentage = checkout?.deposit ? formats.number(checkout.deposit) : null;
  const items = [
    ...(roles.length > 0
      ? [{ term: t('yourRole'), description: <RoleNames roles={roles} /> }]
      : []),
    ...(checkout
      ? [{ term: t('payment'), description: t(checkout.payNowOnly ? 'payNow' : 'payLater') }]
      : []),
    ...(percentage ? [{ term: t('deposit'), description: t('depositText', { percentage }) }] : []),
    { term: t('currency'), description: marketCurrencyCode },
    {
      term: t('tax'),
      description: taxIdentifier ? <Bidi max={80}>{taxIdentifier}</Bidi> : t('noTax'),
    },
    ...(externalId
      ? [{ term: t('reference'), description: <Bidi max={80}>{externalId}</Bidi> }]
      : []),
  ];
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <DetailsList items={items} />
    </Card>
  );
}

async function Credit({ credit }: Pick<LocationDetail, 'credit'>) {
  if (credit.length === 0) return null;
  const [t, formats] = await Promise.all([getTranslations('companies.credit'), getFormats()]);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <ul>
        {credit.map(({ id, balance }) => (
          <li key={id} className="font-semibold text-xl">
            <Amount>{formats.money(balance)}</Amount>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-sm">{t('text')}</p>
    </Card>
  );
}

async function Drafts({ location }: { location: LocationDetail }) {
  const t = await getTranslations('companies.drafts');
  const { drafts, hasMoreDrafts, id } = location;
  return (
    <section aria-labelledby="location-drafts">
      <h2 id="location-drafts" className="mb-3 font-semibold text-lg">
        {t('heading')}
      </h2>
      {drafts.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <DraftRows drafts={drafts} level={3} isOfOnePlace />
      {hasMoreDrafts ? (
        <TextLink href={routes.drafts({ location: id })}>{t('all')}</TextLink>
      ) : null}
    </section>
  );
}

/** One place of a company: how one buys there, where it is, what it owes and what lies ready. */
export async function LocationView({ location, isChosen, choose, notice }: LocationViewProps) {
  const t = await getTranslations('companies');
  const { company, id, name } = location;
  const back = company
    ? { href: routes.company(company.id), label: clipText(company.name, 80) }
    : { href: routes.companies(), label: t('all') };
  return (
    <article>
      <PageHeader
        title={<Bidi max={120}>{name}</Bidi>}
        back={back}
        actions={
          isChosen ? (
            <Badge tone="success">{t('chosen.badge')}</Badge>
          ) : (
            <ChooseButton
              choose={choose}
              locationId={id}
              label={t('chosen.chooseThis')}
              pendingLabel={t('chosen.pending')}
            />
          )
        }
      />
      <div className="flex flex-col gap-6">
        {notice}
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-6">
            <Buying location={location} />
            <LocationAddresses location={location} />
            <Credit credit={location.credit} />
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            <CompanyOrders
              orders={location.orders}
              allHref={routes.orders({ for: `location-${id}` })}
              allLabel={t('orders.all')}
            />
            <Drafts location={location} />
          </div>
        </div>
      </div>
    </article>
  );
}
