import { draftTotals } from '../../world/drafts/draft-totals.ts';
import type { DraftOrderRecord } from '../../world/drafts/records.ts';
import { toEuroCents } from '../../world/money.ts';
import { toFullName } from '../../world/rules/format-address.ts';
import type { World } from '../../world/world.ts';
import { matchesText, matchesTime } from './match-search.ts';
import type { SearchTerm } from './parse-search.ts';
import { matchesId, matchesWords, type SearchArgs, searchRecords } from './search-companies.ts';

/** One page of draft orders, searched and sorted. */
export function searchDrafts(
  drafts: readonly DraftOrderRecord[],
  args: SearchArgs,
  { customers }: World,
) {
  const buyerName = ({ customerId }: DraftOrderRecord) => {
    const customer = customers.get(customerId);
    return (customer && toFullName(customer)) ?? '';
  };
  const matchTerm = (draft: DraftOrderRecord, term: SearchTerm) => {
    const bare = { ...term, value: term.value.replace(/^#/, '') };
    switch (term.field) {
      case null:
        return (
          matchesText(draft.name.slice(1), bare) ||
          matchesWords([buyerName(draft), draft.email], term)
        );
      case 'company_contact_id':
        return matchesId(draft.purchasing?.contactId, term);
      case 'created_at':
        return matchesTime(draft.createdAt, term);
      case 'customer_id':
        return matchesId(draft.customerId, term);
      case 'id':
        return matchesId(draft.id, term);
      case 'name':
        return matchesText(draft.name.slice(1), bare);
      case 'purchasing_entity':
        return matchesText(draft.purchasing ? 'company' : 'customer', term);
      case 'source':
        return matchesText(draft.source, term);
      case 'status':
        return matchesText(draft.status, term);
      case 'tag':
        return draft.tags.some((tag) => matchesText(tag, term));
      case 'updated_at':
        return matchesTime(draft.updatedAt, term);
      default:
        return undefined;
    }
  };
  return searchRecords(drafts, args, matchTerm, {
    customer_name: buyerName,
    number: ({ number }) => number,
    status: ({ status }) => status,
    // In the shop's currency, so that dollars and euro compare.
    total_price: (draft) => toEuroCents(draftTotals(draft).total, draft.currencyCode),
    updated_at: ({ updatedAt }) => updatedAt,
  });
}
