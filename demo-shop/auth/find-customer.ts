import type { Provider } from 'oidc-provider';
import type { World } from '../world/world.ts';

/** Whose Customer Account API access token it is, for as long as it lives. */
export function createFindCustomer(
  provider: Provider,
  world: Pick<World, 'customers'>,
): (dangerousToken: string) => Promise<string | null> {
  return async (dangerousToken) => {
    const token = await provider.AccessToken.find(dangerousToken);
    const id = token && `gid://shopify/Customer/${token.accountId}`;
    return id && world.customers.has(id) ? id : null;
  };
}
