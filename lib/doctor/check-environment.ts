import 'server-only';
import { type Env, EnvError, parseEnv } from '@/lib/env';
import { isLoopbackHost } from '@/lib/env-values';
import type { TelemetrySettings } from '@/lib/telemetry/settings';
import { type Finding, failure, ok, places, warning } from './finding';

const placeOfVariable: Readonly<Record<string, string>> = {
  PUBLIC_STORE_DOMAIN: places.domains,
  SHOP_ID: `the number in “issuer” of https://<shop>/.well-known/openid-configuration`,
  PUBLIC_CUSTOMER_ACCOUNT_API_CLIENT_ID: places.customerAccountApi,
  CUSTOMER_ACCOUNT_API_CLIENT_SECRET: places.customerAccountApi,
  PRIVATE_STOREFRONT_API_TOKEN: places.storefrontApi,
  SHOPIFY_WEBHOOK_SECRET: places.webhooks,
  SHOPIFY_SHOP_DOMAIN: places.domains,
  CUSTOMER_ACCOUNT_DOMAIN: places.customerAccounts,
};

function toFailure(problem: string): Finding {
  const [variable = ''] = problem.split(' ', 1);
  return failure('environment', problem, {
    fix: 'Set it in the environment of the app (.env).',
    where: placeOfVariable[variable] ?? 'docs/connect-a-shop.md',
  });
}

const sendsKeyInTheOpen = ({ endpoint, headers }: TelemetrySettings): boolean =>
  Object.keys(headers).length > 0 &&
  endpoint.startsWith('http:') &&
  !isLoopbackHost(new URL(endpoint).hostname);

function listWarnings(env: Env): Finding[] {
  const found: Finding[] = [];
  if (!env.clientSecret) {
    found.push(
      warning('environment', 'CUSTOMER_ACCOUNT_API_CLIENT_SECRET is not set: a public client', {
        fix: 'Make the client confidential and set its secret: without it a stolen refresh token can be used by anybody (RFC 10017 §6.1).',
        where: places.customerAccountApi,
      }),
    );
  }
  if (env.allowInsecureLoopbackCookies && !env.isLoopbackShop) {
    found.push(
      warning('environment', 'SITE_ORIGIN is http on this machine, which Shopify refuses', {
        fix: 'Put a tunnel or a host name with https before the app, and that address into SITE_ORIGIN.',
        where: places.applicationSetup,
      }),
    );
  }
  if (env.telemetry && sendsKeyInTheOpen(env.telemetry)) {
    found.push(
      warning('environment', 'OTEL_EXPORTER_OTLP_HEADERS go to the collector without encryption', {
        fix: 'Use an https address in OTEL_EXPORTER_OTLP_ENDPOINT, or a collector on this machine.',
        where: 'docs/deploy.md',
      }),
    );
  }
  return found;
}

/** Every setting there is, without asking anybody. `env` is null when the app would not start with them. */
export function checkEnvironment(source: Readonly<Record<string, string | undefined>>): {
  readonly env: Env | null;
  readonly findings: readonly Finding[];
} {
  try {
    const env = parseEnv(source);
    return {
      env,
      findings: [ok('environment', 'every setting is in order'), ...listWarnings(env)],
    };
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return { env: null, findings: error.problems.map(toFailure) };
  }
}
