import type { CatalogProduct } from '../world/catalog.ts';
import type { Text } from '../world/content/text.ts';
import { fromEuro, type Minor, toMoney } from '../world/money.ts';
import { toUnitPrice } from '../world/unit-price.ts';
import { translated } from './content/translated.ts';
import type { VariantNode } from './variants.ts';

const OFF_PERCENT = 10;

type Plan = { id: string; name: string; weeks: number };

const PLANS: readonly Plan[] = [2, 4, 6].map((weeks, index) => ({
  id: `gid://shopify/SellingPlan/${690_512_000_001 + index}`,
  name: `Every ${weeks} weeks, ${OFF_PERCENT}% off`,
  weeks,
}));

const PLAN_TEXT: Text = {
  en: 'Comes by itself. Pause, skip or end it in your account.',
  de: 'Kommt von allein. Im Konto pausieren, überspringen oder beenden.',
};

export const sellingPlanResolvers = {
  SellingPlan: { description: translated<{ description: Text }>(({ description }) => description) },
};

function toSellingPlan({ id, name, weeks }: Plan) {
  const every = { interval: 'WEEK', intervalCount: weeks };
  return {
    id,
    name,
    description: PLAN_TEXT,
    options: [{ name: 'Deliver every', value: `${weeks} weeks` }],
    recurringDeliveries: true,
    billingPolicy: { __typename: 'SellingPlanRecurringBillingPolicy', ...every },
    deliveryPolicy: { __typename: 'SellingPlanRecurringDeliveryPolicy', ...every },
    checkoutCharge: {
      type: 'PERCENTAGE',
      value: { __typename: 'SellingPlanCheckoutChargePercentageValue', percentage: 100 },
    },
    priceAdjustments: [
      {
        orderCount: null,
        adjustmentValue: {
          __typename: 'SellingPlanPercentagePriceAdjustment',
          adjustmentPercentage: OFF_PERCENT,
        },
      },
    ],
  };
}

/** "Subscribe and save", for what people use up. */
export function listSellingPlanGroups(product: CatalogProduct) {
  if (product.isOneTimeOnly || !product.tags.includes('subscription')) return [];
  return [
    {
      name: 'Subscribe and save',
      appName: 'Hearth & Hollow Subscriptions',
      options: [{ name: 'Deliver every', values: PLANS.map(({ weeks }) => `${weeks} weeks`) }],
      plans: PLANS.map(toSellingPlan),
    },
  ];
}

export function toSubscriptionPrice(full: Minor): Minor {
  return Math.round((full * (100 - OFF_PERCENT)) / 100);
}

/** What each plan makes of a variant's price, in the buyer's currency. */
export function listAllocations({ product, variant }: VariantNode, currencyCode: string) {
  const full = fromEuro(variant.price.amount, currencyCode);
  const price = toMoney(full, currencyCode);
  const reduced = toMoney(toSubscriptionPrice(full), currencyCode);
  const measurement = variant.unitPriceMeasurement;
  const unitPrice =
    measurement && toMoney(toUnitPrice(toSubscriptionPrice(full), measurement), currencyCode);
  return listSellingPlanGroups(product)
    .flatMap((group) => group.plans)
    .map((sellingPlan) => ({
      sellingPlan,
      checkoutChargeAmount: reduced,
      remainingBalanceChargeAmount: { amount: '0.0', currencyCode },
      priceAdjustments: [
        { price: reduced, compareAtPrice: price, perDeliveryPrice: reduced, unitPrice },
      ],
    }));
}
