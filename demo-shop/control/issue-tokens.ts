import type { Provider } from 'oidc-provider';
import type { ShopState } from '../state.ts';

const scope = 'openid email customer-account-api:full';

/** Tokens as if this customer had signed in with the confidential client; a new e-mail makes a new customer. */
export async function issueTokens(provider: Provider, state: ShopState, email: string) {
  const { config, world } = state;
  const customer =
    world.findCustomerByEmail(email) ?? world.createCustomer({ email, now: state.now() });
  const accountId = customer.id.replace('gid://shopify/Customer/', '');
  const client = await provider.Client.find(config.clientId);
  if (!client) throw new Error('The confidential client is not registered.');
  const grant = new provider.Grant({ accountId, clientId: client.clientId });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  const source = { accountId, client, grantId, scope, gty: 'authorization_code' };
  const idToken = new provider.IdToken(
    { sub: accountId, email: customer.email, email_verified: true },
    { client },
  );
  idToken.scope = scope;
  return {
    access_token: await new provider.AccessToken(source).save(),
    refresh_token: await new provider.RefreshToken(source).save(),
    id_token: state.signingKeys.resign(await idToken.issue({ use: 'idtoken' })),
    expires_in: config.tokenLifetimeSeconds,
  };
}
