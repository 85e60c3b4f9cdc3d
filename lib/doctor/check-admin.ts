import 'server-only';
import { z } from 'zod';
import type { Env } from '@/lib/env';
import { parseJson } from '@/lib/parse-json';
import { explainProbe } from './explain-probe';
import { type Finding, failure, ok, places } from './finding';
import { probe } from './probe';

const check = 'admin-api';
const scope = 'write_customers';

const answerSchema = z.object({ access_token: z.string(), scope: z.string() });
const refusalSchema = z.object({ error: z.string() });

function readRefusal(dangerousText: string): Finding {
  const parsed = refusalSchema.safeParse(parseJson(dangerousText));
  if (parsed.success && parsed.data.error === 'shop_not_permitted') {
    return failure(check, 'the app for the Admin API is of another organisation than the shop', {
      fix: 'Make the app in the Dev Dashboard of the organisation that owns the shop, and install it there.',
      where: places.devDashboard,
    });
  }
  return failure(check, 'the Admin API does not accept our app', {
    fix: 'Copy SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET again, and see that the app is installed in the shop.',
    where: places.devDashboard,
  });
}

function readScopes(said: string): Finding {
  const scopes = said.split(/[\s,]+/).filter(Boolean);
  if (!scopes.includes(scope)) {
    return failure(check, `the app for the Admin API lacks ${scope}`, {
      fix: 'Give it that scope, and install it anew. Until then nobody can have their data deleted or switch text messages.',
      where: places.devDashboard,
    });
  }
  return ok(check, 'the Admin API gives our app a token, and what it needs');
}

/** Trades id and secret for a token, as the app will, and looks at what it may do. The token is thrown away. */
export async function checkAdmin({ admin }: Env): Promise<Finding> {
  if (!admin) return ok(check, 'no app is set: deleting data is a letter, text messages are shown');
  const found = await probe(new URL('/admin/oauth/access_token', admin.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: admin.clientId,
      client_secret: admin.clientSecret,
    }).toString(),
  });
  if (found.kind !== 'answer') return explainProbe(check, 'Admin API', found);
  if ([400, 401, 403].includes(found.status)) return readRefusal(found.dangerousText);
  if (found.status !== 200) return explainProbe(check, 'Admin API', found);
  const parsed = answerSchema.safeParse(parseJson(found.dangerousText));
  if (parsed.success) return readScopes(parsed.data.scope);
  return failure(check, 'the token endpoint of the Admin API answers with something else', {
    fix: 'SHOPIFY_SHOP_DOMAIN has to be the shop’s own myshopify.com domain.',
    where: places.domains,
  });
}
