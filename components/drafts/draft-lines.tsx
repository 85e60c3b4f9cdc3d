import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductImage } from '@/components/ui/product-image';
import { ProductName } from '@/components/ui/product-name';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { clipText } from '@/lib/clip-text';
import type { Draft, DraftLine } from '@/lib/drafts';
import { getFormats } from '@/lib/i18n/get-formats';
import { isSameAmount } from '@/lib/orders/decimal';

async function Facts({ line }: { line: DraftLine }) {
  const [t, formats] = await Promise.all([getTranslations('drafts.lines'), getFormats()]);
  const { approximateDiscountedUnitPrice: each, components, quantity, sku } = line;
  const discount = line.discountInformation.title;
  return (
    <>
      {sku ? (
        <p className="text-muted text-sm">
          <Bidi>{t('sku', { sku: clipText(sku, 80) })}</Bidi>
        </p>
      ) : null}
      <p className="text-muted text-sm">
        {t('quantity', { quantity })}
        {quantity > 1 ? (
          <>
            {' · '}
            <Amount>{t('each', { price: formats.money(each) })}</Amount>
          </>
        ) : null}
      </p>
      {discount ? (
        <p className="text-sm text-success">
          <Bidi max={120}>{discount}</Bidi>
        </p>
      ) : null}
      {components.length > 0 ? (
        <ul className="mt-1 text-muted text-sm">
          {components.map((component) => (
            <li key={component.id}>
              <Bidi>
                {t('component', {
                  quantity: component.quantity,
                  title: clipText(component.title, 120),
                })}
              </Bidi>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

async function Price({ line }: { line: DraftLine }) {
  const [t, formats] = await Promise.all([getTranslations('drafts.lines'), getFormats()]);
  const { discountedTotal, originalTotal } = line;
  const isLess = !isSameAmount(discountedTotal.amount, originalTotal.amount);
  return (
    <p className="ms-auto shrink-0 text-end">
      {isLess ? (
        <>
          <VisuallyHidden>{t('before')}: </VisuallyHidden>
          <s className="block text-muted text-sm">
            <Amount>{formats.money(originalTotal)}</Amount>
          </s>
          <VisuallyHidden>{t('total')}: </VisuallyHidden>
        </>
      ) : null}
      <span className="font-medium">
        <Amount>{formats.money(discountedTotal)}</Amount>
      </span>
    </p>
  );
}

/** What the draft holds, in the shop's words and at its prices: some of it may stand in no catalogue. */
export async function DraftLines({ draft }: { draft: Draft }) {
  const t = await getTranslations('drafts.lines');
  const { lineItems, lineItemsSummary } = draft;
  const count = lineItemsSummary?.totalQuantityOfLineItems ?? lineItems.nodes.length;
  return (
    <Card as="section">
      <CardHeader title={t('heading', { count })} />
      <ul className="divide-y divide-line">
        {lineItems.nodes.map((line) => (
          <li key={line.id} className="flex gap-4 py-4 first:pt-0 last:pb-0">
            <div className="w-16 shrink-0 print:hidden">
              <ProductImage image={line.image} sizes="4rem" width={64} alt="" />
            </div>
            <div className="flex min-w-0 grow flex-wrap justify-between gap-x-4 gap-y-1">
              <div className="min-w-0 grow basis-32">
                <ProductName title={line.title} variantTitle={line.variantTitle} />
                <Facts line={line} />
              </div>
              <Price line={line} />
            </div>
          </li>
        ))}
      </ul>
      {lineItems.pageInfo.hasNextPage ? (
        <p className="mt-4 text-muted text-sm">{t('more')}</p>
      ) : null}
    </Card>
  );
}
