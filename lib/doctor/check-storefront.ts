import 'server-only';
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { apiVersion } from '@/lib/shopify/api-version';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places, warning } from './finding';
import { probe } from './probe';

// One field for each permission that the app's own documents need.
const query = `query Doctor {
  shop { name }
  products(first: 1) { nodes { id variants(first: 1) { nodes { currentlyNotInStock } } } }
}`;

const permissionOfField: Readonly<Record<string, string>> = {
  products: 'unauthenticated_read_product_listings',
  currentlyNotInStock: 'unauthenticated_read_product_inventory',
};

const answerSchema = z.object({
  data: z.object({ shop: z.unknown() }).nullish(),
  errors: z
    .array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).loose().optional(),
      }),
    )
    .optional(),
});

type Errors = NonNullable<z.infer<typeof answerSchema>['errors']>;

const wrongToken = () =>
  failure('storefront-token', 'the Storefront API does not accept our private token', {
    fix: 'Copy the private access token again (it begins with shpat_).',
    where: places.storefrontApi,
  });

function readErrors(errors: Errors): Finding {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('UNAUTHORIZED')) return wrongToken();
  const denied = errors.filter(({ extensions }) => extensions?.code === 'ACCESS_DENIED');
  const permissions = denied
    .map(
      ({ path }) => permissionOfField[String(path?.findLast((step) => typeof step === 'string'))],
    )
    .filter((permission) => permission !== undefined);
  if (permissions.length > 0) {
    return warning('storefront-token', `the token lacks ${[...new Set(permissions)].join(', ')}`, {
      fix: 'Tick it in the permissions of the Storefront API. Until then products are missing from the pages.',
      where: places.storefrontApi,
    });
  }
  if (codes.includes('THROTTLED')) {
    return warning('storefront-token', 'the Storefront API is throttling this server', {
      fix: 'Wait a minute. Under load: set TRUSTED_PROXIES or BUYER_IP_HEADER.',
      where: places.settings,
    });
  }
  return failure('storefront-token', 'the Storefront API refuses a plain query', {
    fix: 'Look at the permissions of the storefront; the shop may also be closed.',
    where: places.storefrontApi,
  });
}

/** Asks the Storefront API for a little of what pages will ask for, with the app's private token. */
export async function checkStorefront(env: Env): Promise<Finding> {
  const found = await probe(new URL(`/api/${apiVersion}/graphql.json`, env.shopOrigin), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'shopify-storefront-private-token': env.storefrontToken,
    },
    body: JSON.stringify({ query }),
  });
  if (found.kind !== 'answer') return explainProbe('storefront-token', 'Storefront API', found);
  if (found.status === 401 || found.status === 403) return wrongToken();
  if (found.status !== 200) return explainProbe('storefront-token', 'Storefront API', found);
  const parsed = answerSchema.safeParse(parseJson(found.dangerousText));
  if (!parsed.success) {
    return failure('storefront-token', 'the Storefront API answers with something else', {
      fix: 'Does PUBLIC_STORE_DOMAIN lead to Shopify, and not to a front end of your own?',
      where: places.domains,
    });
  }
  const { errors = [] } = parsed.data;
  if (errors.length > 0) return readErrors(errors);
  return ok('storefront-token', 'the Storefront API accepts our token and has what pages need');
}
