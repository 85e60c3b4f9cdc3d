import type { TestShop } from './start-test-shop.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for
type Data = any;

/** Answers of the Storefront API, as a server with the private token gets them. */
export function askStorefrontOf(shop: () => TestShop) {
  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const response = await fetch(shop().url('/api/2026-10/graphql.json'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'shopify-storefront-private-token': shop().config.storefrontPrivateToken,
        'shopify-storefront-buyer-ip': '203.0.113.9',
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Data; errors?: Data };
  }
  const getToken = async (email: string) =>
    (await shop().control<{ access_token: string }>('POST', '/tokens', { email })).access_token;
  const getLocation = (name: string) => {
    const companies = [...shop().server.world.companies.values()];
    const found = companies.flatMap(({ locations }) => locations).find((one) => one.name === name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  /** As `@inContext(buyer:)` and `buyerIdentity` want it. */
  const toBuyer = async (email: string, location?: string) => ({
    customerAccessToken: await getToken(email),
    ...(location ? { companyLocationId: getLocation(location).id } : {}),
  });
  const getVariant = (handle: string, title?: string) => {
    const variants = shop().server.world.catalog.productByHandle(handle)?.variants ?? [];
    const found = title ? variants.find((one) => one.title === title) : variants[0];
    if (!found) throw new Error(`No ${handle}`);
    return found;
  };
  return { ask, getLocation, getToken, getVariant, toBuyer };
}
