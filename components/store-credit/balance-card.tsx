import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import type { Balance } from '@/lib/store-credit';
import { MovementRow } from './movement-row';

async function Expiring({ balance: { expiring, hasMoreExpiring } }: { balance: Balance }) {
  const [t, formats] = await Promise.all([getTranslations('storeCredit'), getFormats()]);
  if (expiring.length === 0) return <p className="text-muted text-sm">{t('never')}</p>;
  return (
    <div className="rounded-lg bg-warning-soft p-4">
      <h3 className="font-semibold text-sm">{t('expiring.title')}</h3>
      <ul className="mt-1 text-sm">
        {expiring.map(({ money, expiresAt }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two credits may be the same, and never change places
          <li key={index}>
            {t('expiring.row', { amount: formats.money(money), date: formats.date(expiresAt) })}
          </li>
        ))}
      </ul>
      {hasMoreExpiring ? <p className="mt-1 text-sm">{t('expiring.more')}</p> : null}
    </div>
  );
}

/** One currency: what there is, what has to be used in time, and what came and went. */
export async function BalanceCard({ balance }: { balance: Balance }) {
  const [t, formats] = await Promise.all([getTranslations('storeCredit'), getFormats()]);
  const { id, money, movements, newer, older } = balance;
  const currency = money.currencyCode;
  return (
    <Card as="section" aria-labelledby={`balance-${id}`} className="flex flex-col gap-6">
      <div>
        <h2 id={`balance-${id}`} className="text-muted text-sm">
          {t('balance', { currency })}
        </h2>
        <p className="mt-1 font-semibold text-3xl">
          <Amount>{formats.money(money)}</Amount>
        </p>
      </div>
      <Expiring balance={balance} />
      <div>
        <h3 className="mb-3 font-semibold">{t('history')}</h3>
        {movements.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
        <ul className="divide-y divide-line empty:hidden">
          {movements.map((movement, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: expirations have no id, and rows never change places
            <MovementRow key={index} movement={movement} />
          ))}
        </ul>
        {newer || older ? (
          <nav aria-label={t('pages', { currency })} className="mt-4 flex flex-wrap gap-3">
            {newer ? (
              <ButtonLink
                href={routes.storeCredit({ currency, before: newer })}
                variant="secondary"
                size="sm"
              >
                {t('newer')}
              </ButtonLink>
            ) : null}
            {older ? (
              <ButtonLink
                href={routes.storeCredit({ currency, after: older })}
                variant="secondary"
                size="sm"
              >
                {t('older')}
              </ButtonLink>
            ) : null}
          </nav>
        ) : null}
      </div>
    </Card>
  );
}
