import { getTranslations } from 'next-intl/server';
import type { BuyableLine, Change } from '@/lib/cart/reorder-line';
import { clipText } from '@/lib/clip-text';
import type { Formats } from '@/lib/i18n/formats';
import { getFormats } from '@/lib/i18n/get-formats';
import type { ReorderRowData } from './reorder-row';

type Translate = Awaited<ReturnType<typeof getTranslations<'cart'>>>;

function toChangeText(change: Change, t: Translate, formats: Formats): string {
  switch (change.key) {
    case 'priceUp':
    case 'priceDown':
    case 'currency': {
      const [before, now] = [formats.money(change.before), formats.money(change.now)];
      return t(`change.${change.key}`, { before, now });
    }
    case 'renamed':
      return t('change.renamed', { name: clipText(change.name, 120) });
    case 'minimum':
    case 'maximum':
    case 'increment':
      return t(`change.${change.key}`, { limit: change.limit, quantity: change.quantity });
    case 'stock':
      return t('change.stock', { left: change.left });
    default:
      return t(`change.${change.key}`);
  }
}

function toRow(line: BuyableLine, t: Translate, formats: Formats): ReorderRowData {
  const { id, image, quantity, rule } = line;
  const title = clipText(line.title);
  const named = line.variantTitle ? `${title}, ${clipText(line.variantTitle)}` : title;
  return {
    id,
    title,
    variantTitle: line.variantTitle && clipText(line.variantTitle),
    image,
    bought: t('again.bought', { count: line.bought }),
    price: t('again.priceEach', { price: formats.money(line.price) }),
    changes: line.changes.map((change) => toChangeText(change, t, formats)),
    quantity,
    minimum: rule.minimum,
    maximum: rule.maximum,
    increment: rule.increment,
    labels: {
      take: t('again.take', { title: named }),
      quantityOf: t('again.quantityOf', { title: named }),
    },
  };
}

/** Lines in words, in this request's language: what a form in the browser draws. */
export async function toReorderRows(lines: readonly BuyableLine[]): Promise<ReorderRowData[]> {
  const [t, formats] = await Promise.all([getTranslations('cart'), getFormats()]);
  return lines.map((line) => toRow(line, t, formats));
}
