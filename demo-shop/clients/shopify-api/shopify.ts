import '@shopify/shopify-api/adapters/node';
import { ApiVersion, LogSeverity, shopifyApi } from '@shopify/shopify-api';
import { defaultConfig } from '../../config.ts';

/** Shopify's library as an app's server sets it up, with this secret instead of its own. */
export function createShopify(apiSecretKey: string = defaultConfig.adminClientSecret) {
  return shopifyApi({
    apiKey: defaultConfig.adminClientId,
    apiSecretKey,
    apiVersion: ApiVersion.October26,
    hostName: 'app.example',
    isEmbeddedApp: false,
    logger: { level: LogSeverity.Error },
  });
}
