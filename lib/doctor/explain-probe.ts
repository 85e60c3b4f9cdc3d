import 'server-only';
import { type Finding, failure, places } from './finding';
import type { Probe } from './probe';

type Advice = {
  readonly says: string;
  readonly fix: string;
  readonly where: string;
  readonly support?: string;
};

const tryAgain = 'Try again in a few minutes; nothing on this side is wrong.';
const afterAnHour = 'if it lasts for more than an hour, with the number of the request.';

/** What each status means when Shopify gives it, whichever of its APIs was asked ("Status and error codes"). */
const adviceOfStatus: Readonly<Record<number, Advice & { readonly support: string }>> = {
  301: {
    says: 'the shop answers from another address',
    fix: 'Set PUBLIC_STORE_DOMAIN to the shop’s primary domain or its myshopify.com domain, and SHOP_ID to this shop’s number.',
    where: places.domains,
    support: 'not needed: the new address is in the admin.',
  },
  400: {
    says: 'the request was refused as malformed',
    fix: 'Check SHOP_ID and the client id; something between the app and Shopify may also be changing requests (a proxy, a firewall).',
    where: places.customerAccountApi,
    support: 'only if both are right, nothing stands in between, and it stays.',
  },
  401: {
    says: 'the credentials were not accepted',
    fix: 'Copy the client id, client secret or token again; they change when they are rotated or the storefront is made anew.',
    where: places.customerAccountApi,
    support: 'not needed, unless new credentials are refused as well.',
  },
  402: {
    says: 'the shop is frozen, most often over an unpaid bill',
    fix: 'The shop’s owner settles the bill. Nothing on this side helps.',
    where: places.plan,
    support: 'by the owner, if the bill is paid and the shop is still frozen after an hour.',
  },
  403: {
    says: 'the request was refused',
    fix: 'A permission is missing, or a firewall before the shop blocks this server. Check the permissions of the storefront.',
    where: places.storefrontApi,
    support: 'only if every permission is given and it stays.',
  },
  404: {
    says: 'there is nothing at this address',
    fix: 'Check PUBLIC_STORE_DOMAIN. Is the Headless channel installed, and does the shop use customer accounts (not legacy ones)?',
    where: places.customerAccounts,
    support: 'only if domain, channel and accounts are right and it stays.',
  },
  423: {
    says: 'the shop is locked',
    fix: 'Nothing on this side helps: only Shopify can unlock it.',
    where: places.owner,
    support: 'at once, by the shop’s owner: only they are told why.',
  },
  429: {
    says: 'too many requests were made',
    fix: 'Wait a minute. If it returns under load, every visitor seems to have one address: set TRUSTED_PROXIES or BUYER_IP_HEADER.',
    where: places.settings,
    support: 'only if it lasts with hardly any visitors, and with their addresses told.',
  },
  430: {
    says: 'Shopify took the request for an attack',
    fix: 'Every Storefront call must carry the buyer’s address: set TRUSTED_PROXIES or BUYER_IP_HEADER, and let nobody scrape this server. It ends by itself.',
    where: places.settings,
    support: 'if it lasts for a day although the buyers’ addresses are told.',
  },
  500: { says: 'Shopify had a fault', fix: tryAgain, where: places.status, support: afterAnHour },
  501: {
    says: 'this is not offered on this shop',
    fix: 'Check the API version and whether the shop’s plan has this feature.',
    where: places.plan,
    support: 'if the plan has it.',
  },
  502: { says: 'Shopify had a fault', fix: tryAgain, where: places.status, support: afterAnHour },
  503: { says: 'Shopify is overloaded', fix: tryAgain, where: places.status, support: afterAnHour },
  504: { says: 'Shopify took too long', fix: tryAgain, where: places.status, support: afterAnHour },
  530: {
    says: 'the shop’s domain does not lead to Shopify',
    fix: 'Check the DNS records of the domain, or use the myshopify.com domain.',
    where: places.domains,
    support: 'if the records have been right for two days, which is how long they take to spread.',
  },
  540: {
    says: 'Shopify has disabled this for the moment',
    fix: 'See the shop’s admin for a notice.',
    where: places.owner,
    support: afterAnHour,
  },
};

for (const redirect of [302, 307, 308]) {
  Object.assign(adviceOfStatus, { [redirect]: adviceOfStatus[301] });
}

const adviceOfReason: Readonly<Record<string, Advice>> = {
  dns: {
    says: 'the host name is not known',
    fix: 'Check PUBLIC_STORE_DOMAIN for a slip of the pen, and whether this machine can resolve names.',
    where: places.settings,
  },
  tls: {
    says: 'there is no trustworthy https connection to it',
    fix: 'Check the machine’s clock and certificates (NODE_EXTRA_CA_CERTS behind an inspecting proxy).',
    where: places.machine,
  },
  refused: {
    says: 'the connection was refused',
    fix: 'Check PUBLIC_STORE_DOMAIN and whether a firewall lets this machine out to it.',
    where: places.settings,
  },
  timeout: {
    says: 'there was no answer within ten seconds',
    fix: 'Check whether a firewall lets this machine out to it; then try again.',
    where: places.machine,
  },
  other: {
    says: 'it could not be reached',
    fix: 'Check the network of this machine.',
    where: places.machine,
  },
};

/** Shopify's own number of a request: what its support asks for. */
const toSupportNumber = (headers: Headers): string => {
  const id = headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(id) ? ` Shopify’s number of this request: ${id}.` : '';
};

/** Why this was not the answer that was wanted. Codes without a row here get the one of their hundred. */
export function explainProbe(check: string, what: string, found: Probe): Finding {
  if (found.kind === 'forbidden-host') {
    return failure(check, `${what}: the app may not talk to the host that the shop names`, {
      fix: 'If the shop has an account domain of its own, set CUSTOMER_ACCOUNT_DOMAIN to it.',
      where: places.customerAccounts,
    });
  }
  if (found.kind === 'failed') {
    const { says, ...details } = adviceOfReason[found.reason] as Advice;
    return failure(check, `${what}: ${says}`, details);
  }
  const { status, headers } = found;
  const known = adviceOfStatus[status] ?? adviceOfStatus[status >= 500 ? 500 : 400];
  const { says, support, ...details } = known as Advice;
  return failure(check, `${what}: ${says} (HTTP ${status})`, {
    ...details,
    support: `${support}${toSupportNumber(headers)}`,
  });
}
