import { parseEmail } from '../auth/sign-in-steps.ts';
import type { CartRecord } from '../cart/cart-records.ts';
import { getCartTerms } from '../cart/cart-terms.ts';
import type { Shopper } from '../cart/complete-cart.ts';
import { mayPayLater } from '../cart/pay-later.ts';
import { type CartTools, getDeliveryAddress } from '../cart/price-cart.ts';
import type { AddressFields } from '../world/records.ts';
import { type AddressErrorCode, checkAddress } from '../world/rules/check-address.ts';
import type { CheckoutSession } from './checkout-sessions.ts';

export const ADDRESS_INPUTS = [
  'firstName',
  'lastName',
  'address1',
  'zip',
  'city',
  'zoneCode',
] as const;
const PO_NUMBER_MAX = 255;

export type AddressInput = (typeof ADDRESS_INPUTS)[number];

export type ShopperForm = {
  shopper: Shopper;
  /** What the page has to ask, because neither cart nor customer says it. */
  asksEmail: boolean;
  asksAddress: boolean;
  /** Companies give a number of their own, and may owe what their terms allow. */
  asksPoNumber: boolean;
  mayPayLater: boolean;
  /** As typed, given back whatever happens. */
  typed: Record<string, string>;
  /** Names of wrong inputs; `changed`: the total is another than the one shown; `quantities`: against the rules. */
  errors: string[];
  /** Why an input of the address is wrong. */
  reasons: Partial<Record<string, AddressErrorCode>>;
};

/** Who pays and where it goes: from the session, the cart, or else the form. */
export function readShopper(
  cart: CartRecord,
  tools: CartTools,
  session: CheckoutSession,
  posted: URLSearchParams | null,
): ShopperForm {
  const customer = tools.customers.get(session.customerId ?? '') ?? null;
  const buyer = { ...cart.buyer, customerId: customer?.id ?? null };
  const known = getDeliveryAddress({ ...cart, buyer }, tools);
  const needsAddress = cart.lines.some(
    ({ variantId }) => tools.catalog.variantById(variantId)?.variant.requiresShipping,
  );
  const typed = Object.fromEntries(
    ['email', 'payment', 'poNumber', ...ADDRESS_INPUTS].map((name) => [
      name,
      posted?.get(name)?.slice(0, 500) ?? '',
    ]),
  );
  // A cart's e-mail is the customer's own once there was one: without their right it is not shown.
  const guestEmail = cart.buyer.customerId ? null : cart.buyer.email;
  const email = customer?.email ?? guestEmail ?? parseEmail(typed.email);
  const asksEmail = !customer && !guestEmail;
  const asksAddress = needsAddress && !known;
  const errors: string[] = [];
  const reasons: ShopperForm['reasons'] = {};
  if (posted && !email) errors.push('email');
  let address: AddressFields | null = known;
  if (asksAddress && posted) {
    const empty = { address2: null, company: null, phoneNumber: null };
    const checked = checkAddress({
      ...empty,
      ...(typed as Record<AddressInput, string>),
      territoryCode: cart.buyer.countryCode,
    });
    for (const { code, field } of checked.issues) reasons[field] = code;
    if (!checked.address.lastName) reasons.lastName = 'REQUIRED';
    errors.push(...Object.keys(reasons));
    address = errors.length > 0 ? null : checked.address;
  }
  const { company } = getCartTerms({ buyer }, tools);
  const canOwe = company !== null && mayPayLater(company.location);
  const poNumber = company ? typed.poNumber?.trim().slice(0, PO_NUMBER_MAX) || null : null;
  const paysLater = canOwe && typed.payment !== 'now';
  return {
    shopper: { customer, email: email ?? '', address, paysLater, poNumber },
    asksEmail,
    asksAddress,
    asksPoNumber: company !== null,
    mayPayLater: canOwe,
    typed,
    errors,
    reasons,
  };
}
