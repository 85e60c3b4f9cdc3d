import type { DraftOrderRecord } from '../../world/drafts/records.ts';
import type {
  FulfillmentRecord,
  OrderRecord,
  RefundRecord,
  TransactionRecord,
} from '../../world/order-records.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { EditRequestRecord, ReturnRecord } from '../../world/return-records.ts';
import type { AttemptFacts } from './billing-attempt.ts';
import type { CompanyFacts } from './companies.ts';
import type { MergeFacts } from './customer-events.ts';
import type { ContractFacts, CycleFacts } from './subscription.ts';

/** What a topic is about. An order brings its customer along; its parts default to their latest. */
export type WebhookSubject = {
  /** RFC 3339: when it happened. */
  at: string;
  customer?: CustomerRecord | undefined;
  order?: OrderRecord | undefined;
  fulfillment?: FulfillmentRecord | undefined;
  returned?: ReturnRecord | undefined;
  refund?: RefundRecord | undefined;
  transaction?: TransactionRecord | undefined;
  /** The buyer's wish that an edit granted; without it the shop edited by itself. */
  edit?: EditRequestRecord | undefined;
  contract?: ContractFacts | undefined;
  cycle?: CycleFacts | undefined;
  attempt?: AttemptFacts | undefined;
  business?: CompanyFacts | undefined;
  draft?: DraftOrderRecord | undefined;
  merge?: MergeFacts | undefined;
  /** Whether the shop has (new) customer accounts now. */
  customerAccounts?: boolean | undefined;
};
