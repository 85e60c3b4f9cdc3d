import { validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createTestStorefront, testOrigin } from './testing.ts';

const ORIGIN = testOrigin;
const { run, schema, world } = createTestStorefront();
const { catalog } = world;

describe('the Storefront schema', () => {
  it('is the whole public one, and valid', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getType('CartDeliveryGroup')).toBeDefined();
  });

  it('describes the shop', async () => {
    const { data, errors } = await run(`{
      shop {
        id name description moneyFormat shipsToCountries customerAccountUrl
        primaryDomain { host url sslEnabled }
        brand { slogan colors { primary { background } } squareLogo { image { url width } } }
        paymentSettings { currencyCode countryCode enabledPresentmentCurrencies acceptedCardBrands }
        refundPolicy { id title body url } subscriptionPolicy { handle } termsOfSale { handle }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.shop).toMatchObject({
      name: 'Hearth & Hollow',
      id: 'gid://shopify/Shop/68817354321',
      primaryDomain: { host: 'localhost:4000', url: ORIGIN, sslEnabled: false },
      refundPolicy: { title: 'Refund policy', url: `${ORIGIN}/policies/refund-policy` },
      subscriptionPolicy: { handle: 'subscription-policy' },
      termsOfSale: { handle: 'terms-of-sale' },
    });
    expect(data.shop.shipsToCountries.length).toBeGreaterThan(30);
  });

  it('answers for a product everything that a shop page asks', async () => {
    const { data, errors } = await run(`{
      product(handle: "stoneware-mug") {
        id title vendor productType tags availableForSale totalInventory isGiftCard createdAt
        description(truncateAt: 20) descriptionHtml onlineStoreUrl requiresSellingPlan
        seo { title } variantsCount { count precision } metafields(identifiers: [{ key: "a" }]) { id }
        options { name optionValues { name swatch { color } firstSelectableVariant { title } } }
        images(first: 2) { nodes { url(transform: { maxWidth: 90, scale: 2 }) altText width } }
        media(first: 1) { nodes { __typename mediaContentType ... on MediaImage { image { id } } } }
        collections(first: 5) { nodes { handle } }
        priceRange { minVariantPrice { amount } maxVariantPrice { amount } }
        compareAtPriceRange { maxVariantPrice { amount } }
        adjacentVariants(selectedOptions: [{ name: "Colour", value: "Oat" }, { name: "Set", value: "Single" }]) { title }
        selectedOrFirstAvailableVariant(selectedOptions: [{ name: "Colour", value: "Moss" }]) { title }
        missing: variantBySelectedOptions(selectedOptions: [{ name: "Colour", value: "Pink" }]) { id }
        variants(first: 10) { nodes {
          id title sku price { amount currencyCode } compareAtPrice { amount } availableForSale
          quantityAvailable currentlyNotInStock requiresShipping taxable
          weight weightUnit selectedOptions { name value } image { url } product { handle }
          quantityRule { minimum maximum increment } sellingPlanAllocations(first: 1) { nodes { sellingPlan { id } } }
        } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.product.images.nodes[0]).toMatchObject({
      url: `${ORIGIN}/cdn/shop/products/stoneware-mug-1.svg?v=1794906000&width=180`,
      altText: 'Stoneware Mug in oat',
    });
    expect(data.product.priceRange).toEqual({
      minVariantPrice: { amount: '18.0' },
      maxVariantPrice: { amount: '64.0' },
    });
    expect(data.product.description).toHaveLength(20);
    expect(data.product.media.nodes[0].__typename).toBe('MediaImage');
    expect(data.product.metafields).toEqual([null]);
    expect(data.product.missing).toBeNull();
    expect(
      data.product.adjacentVariants.map((variant: { title: string }) => variant.title),
    ).toEqual(['Oat / Set of four', 'Moss / Single', 'Ink / Single']);
    expect(data.product.selectedOrFirstAvailableVariant.title).toBe('Moss / Single');
    expect(data.product.variants.nodes).toHaveLength(6);
  });

  it('sells a pre-order although nothing is in stock', async () => {
    const { data } = await run(
      '{ product(handle: "paper-floor-lantern") { variants(first: 1) { nodes { availableForSale currentlyNotInStock quantityAvailable } } } }',
    );
    expect(data.product.variants.nodes).toEqual([
      { availableForSale: true, currentlyNotInStock: true, quantityAvailable: 0 },
    ]);
  });

  it('offers coffee by subscription, a tenth cheaper', async () => {
    const { data, errors } = await run(`{ product(handle: "house-coffee") {
      sellingPlanGroups(first: 1) { nodes { name sellingPlans(first: 9) { nodes {
        id billingPolicy { ... on SellingPlanRecurringBillingPolicy { interval intervalCount } }
        checkoutCharge { value { ... on SellingPlanCheckoutChargePercentageValue { percentage } } }
        priceAdjustments { adjustmentValue { ... on SellingPlanPercentagePriceAdjustment { adjustmentPercentage } } }
      } } } }
      variants(first: 1) { nodes { sellingPlanAllocations(first: 1) { nodes { priceAdjustments { price { amount } compareAtPrice { amount } } } } } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.product.sellingPlanGroups.nodes[0].sellingPlans.nodes).toHaveLength(3);
    expect(data.product.variants.nodes[0].sellingPlanAllocations.nodes[0].priceAdjustments).toEqual(
      [{ price: { amount: '10.35' }, compareAtPrice: { amount: '11.5' } }],
    );
  });

  it.each([
    ['DE', 'EUR', '18.0'],
    ['US', 'USD', '19.44'],
    ['JP', 'JPY', '2916.0'],
    ['PE', 'EUR', '18.0'],
  ])('prices for a buyer in %s are in %s', async (country, currencyCode, amount) => {
    const { data, errors } = await run(
      `query ($country: CountryCode!) @inContext(country: $country) { product(handle: "stoneware-mug") { variants(first: 1) { nodes { price { amount currencyCode } } } } }`,
      { country },
    );
    expect(errors).toEqual([]);
    expect(data.product.variants.nodes[0].price).toEqual({ amount, currencyCode });
  });

  it('shows coffee by the kilogram, in the buyer’s currency', async () => {
    const { data, errors } = await run(`query @inContext(country: US) {
      product(handle: "house-coffee") { variants(first: 1) { nodes {
        price { amount } unitPrice { amount currencyCode }
        unitPriceMeasurement { measuredType quantityUnit quantityValue referenceUnit referenceValue }
      } } }
      mug: product(handle: "stoneware-mug") { variants(first: 1) { nodes { unitPrice { amount } unitPriceMeasurement { measuredType } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data.product.variants.nodes[0]).toEqual({
      price: { amount: '12.42' },
      unitPrice: { amount: '49.68', currencyCode: 'USD' },
      unitPriceMeasurement: {
        ...{ measuredType: 'WEIGHT', quantityUnit: 'G', quantityValue: 250 },
        ...{ referenceUnit: 'KG', referenceValue: 1 },
      },
    });
    expect(data.mug.variants.nodes).toEqual([{ unitPrice: null, unitPriceMeasurement: null }]);
  });

  it('finds nodes by their gid, and nothing for a strange one', async () => {
    const product = catalog.products[0];
    const { data, errors } = await run(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Product { handle } ... on ProductVariant { sku } } }`,
      {
        ids: [
          product?.id,
          product?.variants[0]?.id,
          'gid://shopify/Shop/68817354321',
          'gid://shopify/Product/1',
          'nonsense',
          'gid://shopify/Customer/1',
        ],
      },
    );
    expect(errors).toEqual([]);
    expect(data.nodes).toEqual([
      { __typename: 'Product', id: product?.id, handle: product?.handle },
      { __typename: 'ProductVariant', id: product?.variants[0]?.id, sku: 'HH-001-1' },
      { __typename: 'Shop', id: 'gid://shopify/Shop/68817354321' },
      null,
      null,
      null,
    ]);
  });

  it('refuses what belongs to legacy customer accounts', async () => {
    const legacy = await run(
      'mutation { customerRecover(email: "a@example.com") { customerUserErrors { code } } }',
    );
    expect(legacy.data).toEqual({ customerRecover: null });
    expect(legacy.errors[0]?.extensions.code).toBe('ACCESS_DENIED');
    const reading = await run('{ customer(customerAccessToken: "x") { id } }');
    expect(reading.errors[0]?.extensions.code).toBe('ACCESS_DENIED');
  });
});
