import type { Provider } from 'oidc-provider';
import type { World } from '../world/world.ts';

/** Signing in alone gives no right to the API: this scope does (Customer Account API, "Authorization"). */
export const apiScope = 'customer-account-api:full';

export const mayUseApi = ({ scope }: { scope?: string | undefined }) =>
  (scope ?? '').split(' ').includes(apiScope);

/** Whose Customer Account API access token it is, for as long as it lives. */
export function createFindCustomer(
  provider: Provider,
  world: Pick<World, 'customers'>,
): (dangerousToken: string) => Promise<string | null> {
  return async (dangerousToken) => {
    const token = await provider.AccessToken.find(dangerousToken);
    const id = token && mayUseApi(token) && `gid://shopify/Customer/${token.accountId}`;
    const customer = id && world.customers.get(id);
    return customer && !customer.isDisabled ? customer.id : null;
  };
}
