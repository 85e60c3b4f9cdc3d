import { type GraphQLSchema, graphql } from 'graphql';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import { metafieldArguments } from './metafield-arguments.ts';
import type { ArgumentsOf } from './walk-schema.ts';

const source = `{ customer {
  orders(first: 100, reverse: true) { nodes { id
    returns(first: 5) { nodes { id } }
    agreements(first: 10) { nodes { sales(first: 10) { nodes { lineType } } } }
    lineItems(first: 1) { nodes { id } }
    returnInformation { returnableLineItems(first: 1) { nodes { lineItem { id } } } }
  } }
  draftOrders(first: 5) { nodes { id } }
  subscriptionContracts(first: 5) { nodes { id } }
  companyContacts(first: 5) { nodes { company { id
    locations(first: 5) { nodes { id } }
  } } }
} }`;

type Node = { id: string };
type List<Item> = { nodes: Item[] };
type Order = Node & {
  returns: List<Node>;
  agreements: List<{ sales: List<{ lineType: string }> }>;
  lineItems: List<Node>;
  returnInformation: { returnableLineItems: List<{ lineItem: Node }> };
};
type Ids = {
  customer: {
    orders: List<Order>;
    draftOrders: List<Node>;
    subscriptionContracts: List<Node>;
    companyContacts: List<{ company: (Node & { locations: List<Node> }) | null }>;
  };
};

const toId = (node: Node | undefined) => (node ? `id: "${node.id}"` : null);

function countKinds({ agreements }: Order): number {
  const sales = agreements.nodes.flatMap((agreement) => agreement.sales.nodes);
  return new Set(sales.map(({ lineType }) => lineType)).size;
}

/** The order with the most kinds of sales: the walk looks closely at one only. */
const toRichest = (orders: readonly Order[]) =>
  orders.toSorted((one, other) => countKinds(other) - countKinds(one))[0];

/** What this customer owns, as arguments of the fields that want an id; the walk leaves out the rest. */
export async function collectIds(
  schema: GraphQLSchema,
  context: CustomerAccountContext,
): Promise<ArgumentsOf> {
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  if (errors) throw new Error(`cannot read what a customer owns: ${errors[0]?.message}`);
  const { customer } = data as unknown as Ids;
  const orders = customer.orders.nodes;
  const company = customer.companyContacts.nodes[0]?.company ?? undefined;
  const returnable = orders.find(
    (order) => order.returnInformation.returnableLineItems.nodes.length > 0,
  );
  const returned = returnable?.returnInformation.returnableLineItems.nodes[0]?.lineItem;
  const newest = orders[0];
  const line = newest?.lineItems.nodes[0];
  const known: Record<string, string | null> = {
    ...metafieldArguments,
    'CompanyContactRole.resourcePermission': 'resource: ORDER',
    'Metaobject.field': 'key: "title"',
    'QueryRoot.company': toId(company),
    'QueryRoot.companyLocation': toId(company?.locations.nodes[0]),
    'QueryRoot.draftOrder': toId(customer.draftOrders.nodes[0]),
    'QueryRoot.order': toId(toRichest(orders)),
    'QueryRoot.return': toId(orders.flatMap((order) => order.returns.nodes)[0]),
    'QueryRoot.returnCalculate':
      returnable && returned
        ? `input: { orderId: "${returnable.id}", returnLineItems: [{ lineItemId: "${returned.id}", quantity: 1 }] }`
        : null,
    'QueryRoot.requestedOrderEditCalculate':
      newest && line
        ? `input: { orderId: "${newest.id}", lineItems: { removals: [{ lineItemId: "${line.id}", quantity: 1 }] } }`
        : null,
    'Customer.subscriptionContract': toId(customer.subscriptionContracts.nodes[0]),
  };
  return (field) => known[field] ?? null;
}
