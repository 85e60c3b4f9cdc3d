/** Hands out `gid://shopify/<Type>/<digits>`, never twice, in rising order as Shopify does. */
export type Ids = { take(type: string): string };

const FIRST_IDS: Readonly<Record<string, number>> = {
  Customer: 7594012345601,
  CustomerAddress: 9145870123401,
  Order: 6021740981201,
  LineItem: 15270913482001,
  Fulfillment: 5410928374101,
  FulfillmentEvent: 38274910283001,
  FulfillmentLineItem: 13298475610201,
  OrderTransaction: 7391028475601,
  Refund: 943827561001,
  Return: 12837465001,
  ReturnLineItem: 28374650101,
  TaxLine: 48273645001,
  PaymentTerms: 8273645101,
  Company: 7710234501,
  CompanyAddress: 4410928301,
  CompanyContact: 5520183701,
  CompanyContactRole: 6630291401,
  CompanyContactRoleAssignment: 8840192301,
  CompanyLocation: 3390182701,
  DraftOrder: 1228374650101,
  DraftOrderLineItem: 58273640192001,
};

/** Odd step: neighbouring ids are not one apart, so nobody grows used to guessing them. */
const STEP = 37;

/** `offset` opens a range of its own, for what is made later than its ids are known. */
export function createIds(offset = 0): Ids {
  const given = new Map<string, number>();
  return {
    take(type) {
      const next = (given.get(type) ?? (FIRST_IDS[type] ?? 1000001) + offset) + STEP;
      given.set(type, next);
      return `gid://shopify/${type}/${next}`;
    },
  };
}
