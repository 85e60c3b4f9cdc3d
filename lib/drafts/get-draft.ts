import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { toGid } from '@/lib/shopify/gid';
import { orNotShown } from '@/lib/shopify/not-shown';
import { DraftDocument, type DraftQuery } from './draft.customer-account.generated';

export type Draft = NonNullable<DraftQuery['draftOrder']>;
export type DraftLine = Draft['lineItems']['nodes'][number];
export type DraftDetail = { readonly shop: DraftQuery['shop']; readonly draft: Draft };

async function ask(id: string, locale: Locale): Promise<DraftDetail | null> {
  const variables = { id, language: toLanguageCode(locale) };
  const { draftOrder, shop } = await customerAccount(DraftDocument, variables);
  return draftOrder && { shop, draft: draftOrder };
}

/**
 * One draft (Customer Account API, `draftOrder`), or null: unknown, or not for this person to see. One operation.
 * @throws {ShopifyError}
 */
export const getDraft = cache(
  async (dangerousId: string, locale: Locale): Promise<DraftDetail | null> => {
    const id = toGid('DraftOrder', dangerousId);
    return id ? orNotShown(ask(id, locale)) : null;
  },
);
