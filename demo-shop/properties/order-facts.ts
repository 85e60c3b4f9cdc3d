import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import { decimalsOf } from '../world/money.ts';

const MONEY = '{ amount currencyCode }';

const ORDER = parse(`query ($id: ID!) { order(id: $id) {
  currencyCode financialStatus fulfillmentStatus cancelledAt edited
  subtotal ${MONEY} totalPrice ${MONEY} totalTax ${MONEY} totalShipping ${MONEY} totalDuties ${MONEY}
  totalTip ${MONEY} totalRefunded ${MONEY}
  paymentInformation { paymentStatus paymentCollectionUrl totalPaidAmount ${MONEY} totalOutstandingAmount ${MONEY} }
  shippingLine { originalPrice ${MONEY} }
  shippingDiscountAllocations { allocatedAmount ${MONEY} }
  lineItems(first: 50) { nodes {
    id quantity refundableQuantity price ${MONEY} totalPrice ${MONEY} currentTotalPrice ${MONEY} totalDiscount ${MONEY}
    discountAllocations { allocatedAmount ${MONEY} }
  } }
  refunds { returnName totalRefunded ${MONEY} }
  transactions { kind status transactionAmount { presentmentMoney ${MONEY} } }
  fulfillments(first: 50) { nodes { status fulfillmentLineItems(first: 50) { nodes { quantity lineItem { id } } } } }
  returns(first: 50) { nodes { status returnLineItems(first: 50) { nodes { quantity lineItem { id } } } } }
  returnInformation {
    returnableLineItems(first: 50) { nodes { quantity lineItem { id } } }
    nonReturnableLineItems(first: 50) { nodes { quantity lineItem { id } quantityDetails { quantity } } }
  }
  requestedEditInformation {
    editableLineItems(first: 50) { nodes { quantity lineItem { id } } }
    ineligibleLineItems(first: 50) { nodes { quantity lineItem { id } quantityDetails { quantity } } }
  }
} }`);

/** A `MoneyV2`; every amount in an order's answer has the order's currency. */
export type Money = { amount: string; currencyCode: string };
export type Units = { quantity: number; lineItem: { id: string } };
type Nodes<Node> = { nodes: Node[] };
type Rest = Units & { quantityDetails: { quantity: number }[] };

/** An order as its customer sees it. */
export type OrderFacts = {
  currencyCode: string;
  financialStatus: string;
  fulfillmentStatus: string;
  cancelledAt: string | null;
  edited: boolean;
  subtotal: Money;
  totalPrice: Money;
  totalTax: Money;
  totalShipping: Money;
  totalDuties: Money;
  totalTip: Money;
  totalRefunded: Money;
  paymentInformation: {
    paymentStatus: string;
    paymentCollectionUrl: string | null;
    totalPaidAmount: Money;
    totalOutstandingAmount: Money;
  };
  shippingLine: { originalPrice: Money } | null;
  shippingDiscountAllocations: { allocatedAmount: Money }[];
  lineItems: Nodes<{
    id: string;
    quantity: number;
    refundableQuantity: number;
    price: Money;
    totalPrice: Money;
    currentTotalPrice: Money;
    totalDiscount: Money;
    discountAllocations: { allocatedAmount: Money }[];
  }>;
  refunds: { returnName: string | null; totalRefunded: Money }[];
  transactions: { kind: string; status: string; transactionAmount: { presentmentMoney: Money } }[];
  fulfillments: Nodes<{ status: string; fulfillmentLineItems: Nodes<Units> }>;
  returns: Nodes<{ status: string; returnLineItems: Nodes<Units> }>;
  returnInformation: { returnableLineItems: Nodes<Units>; nonReturnableLineItems: Nodes<Rest> };
  requestedEditInformation: { editableLineItems: Nodes<Units>; ineligibleLineItems: Nodes<Rest> };
};

/** What an operation answers; whatever goes wrong in it fails the test. */
export async function run<Data>(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  contextValue: CustomerAccountContext,
): Promise<Data> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return data as Data;
}

export async function readOrder(
  schema: GraphQLSchema,
  id: string,
  context: CustomerAccountContext,
): Promise<OrderFacts> {
  const { order } = await run<{ order: OrderFacts | null }>(schema, ORDER, { id }, context);
  if (!order) throw new Error(`${id} is not there`);
  return order;
}

/** Back into minor units, by the digits alone. */
export function toMinor({ amount, currencyCode }: Money): number {
  const [whole = '0', fraction = ''] = amount.split('.');
  const decimals = decimalsOf(currencyCode);
  if (fraction.length > Math.max(1, decimals)) throw new Error(`${amount} ${currencyCode}`);
  return Number(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
}
