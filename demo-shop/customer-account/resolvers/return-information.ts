import type { OrderRecord } from '../../world/order-records.ts';
import { calculateReturn, type ReturnUnits } from '../../world/returns/calculate.ts';
import { returnShippingMethod } from '../../world/returns/policy.ts';
import { lineReturnability, type NonReturnableDetail } from '../../world/returns/returnable.ts';
import { type ConnectionArgs, toListConnection } from '../connection.ts';
import type { CustomerAccountContext } from '../context.ts';
import { defineType } from './define.ts';
import { toLineInOrder, toOrderMoneyBag } from './order-view.ts';

type Info = { order: OrderRecord };

/** A shop without self-serve returns takes nothing back this way, each unit for its reason. */
function toDetails({ order }: Info, { now, selfServe }: CustomerAccountContext) {
  return order.lines.map((line) => {
    const { rest, returnable } = lineReturnability(order, line, now());
    if (selfServe.returns || returnable === 0) return { line, rest, returnable };
    const closed: NonReturnableDetail = { quantity: returnable, reasonCode: 'OTHER' };
    return { line, rest: [...rest, closed], returnable: 0 };
  });
}

function listReturnable(info: Info, context: CustomerAccountContext): ReturnUnits[] {
  return toDetails(info, context)
    .filter(({ returnable }) => returnable > 0)
    .map(({ line, returnable }) => ({ line, quantity: returnable }));
}

/** The fees if everything returnable came back, one of each kind. */
function toFees(info: Info, context: CustomerAccountContext) {
  const { restockingFee, shippingFee } = calculateReturn(info.order, listReturnable(info, context));
  const german = context.language === 'DE';
  const fees = [
    ['ReturnRestockingFee', german ? 'Bearbeitungsgebühr' : 'Restocking fee', restockingFee],
    ['ReturnShippingFee', german ? 'Rücksendekosten' : 'Return shipping', shippingFee],
  ] as const;
  return fees
    .filter(([, , amount]) => amount > 0)
    .map(([__typename, title, amount]) => ({
      __typename,
      title,
      amountSet: toOrderMoneyBag(info.order, amount),
    }));
}

const OWN_LABEL = {
  DE: 'Du bringst das Paket selbst auf den Weg und zahlst das Porto.',
  EN: 'You arrange and pay for the way back.',
};

/** The schema names its values: a handle for the shop's label, a sentence for the shopper's own. */
function toNote(info: Info, context: CustomerAccountContext): string | null {
  if (listReturnable(info, context).length === 0) return null;
  if (returnShippingMethod(info.order) === 'MERCHANT_PROVIDED_LABEL')
    return 'merchant_provided_label';
  return context.language === 'DE' ? OWN_LABEL.DE : OWN_LABEL.EN;
}

const hasFee =
  (kind: 'ReturnRestockingFee' | 'ReturnShippingFee') =>
  (info: Info, _args: never, context: CustomerAccountContext) =>
    toFees(info, context).some(({ __typename }) => __typename === kind);

export const returnInformationResolvers = {
  OrderReturnInformation: defineType<Info>({
    hasRestockingFee: hasFee('ReturnRestockingFee'),
    hasReturnShippingFee: hasFee('ReturnShippingFee'),
    nonReturnableLineItems: (info, args: ConnectionArgs, context) =>
      toListConnection(
        toDetails(info, context)
          .filter(({ rest }) => rest.length > 0)
          .map(({ line, rest }) => ({
            lineItem: toLineInOrder(info.order, line),
            quantity: rest.reduce((total, { quantity }) => total + quantity, 0),
            quantityDetails: rest,
          })),
        args,
      ),
    nonReturnableSummary: (info, _args, context) => {
      const reasons = toDetails(info, context).flatMap(({ rest }) => rest);
      return { nonReturnableReasons: [...new Set(reasons.map(({ reasonCode }) => reasonCode))] };
    },
    returnFees: (info, _args, context) => toFees(info, context),
    returnShippingMethodNote: (info, _args, context) => toNote(info, context),
    returnShippingMethods: (info, _args, context) =>
      listReturnable(info, context).length > 0 ? [returnShippingMethod(info.order)] : [],
    returnableLineItems: (info, args: ConnectionArgs, context) =>
      toListConnection(
        listReturnable(info, context).map(({ line, quantity }) => ({
          lineItem: toLineInOrder(info.order, line),
          quantity,
        })),
        args,
      ),
  }),
};
