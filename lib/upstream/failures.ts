/** What a page says happened; the words are in `common.outage`. */
export type FailurePage =
  | 'unreachable'
  | 'busy'
  | 'denied'
  | 'closed'
  | 'unauthorized'
  | 'unknown'
  | 'unexpected';

export type Failure = {
  /** HTTP statuses that mean this (Shopify "Response codes"). */
  readonly statuses?: readonly number[];
  /** `extensions.code` of a GraphQL error, which comes with status 200. */
  readonly extensions?: readonly string[];
  /** Who is asked again: `all` is for what was surely not carried out, `reads` spares changes. */
  readonly retry: 'never' | 'reads' | 'all';
  /** Nothing was carried out, for sure: a form may say "not saved" rather than "we don't know". */
  readonly isUndone: boolean;
  /** What it counts towards: the breaker for faults, or the one for a shop that is closed. */
  readonly circuit?: 'fault' | 'closed';
  /** It may be this one operation that the shop stumbles over, while it answers every other. */
  readonly mayBeOperation?: boolean;
  readonly page: FailurePage;
  readonly logLevel: 'info' | 'warn' | 'error';
  /** For whoever runs this site. */
  readonly advice?: string;
};

/** Never sent, because the connection never stood. */
const unsent = { retry: 'all', isUndone: true, page: 'unreachable' } as const;
/** It may have been carried out. */
const unsure = { isUndone: false, page: 'unreachable' } as const;
/** Understood and turned down. */
const refused = { retry: 'never', isUndone: true } as const;
const odd = { retry: 'never', isUndone: false, page: 'unexpected' } as const;

/**
 * Everything that can become of a request to the shop, and what follows from it: whether it is asked
 * again, what the page says, what the log says, which breaker it counts towards. One table, so that none of
 * these can disagree.
 */
export const failures = {
  dns: {
    ...unsent,
    circuit: 'fault',
    logLevel: 'error',
    advice: 'the shop’s name is not resolved',
  },
  unreachable: { ...unsent, circuit: 'fault', logLevel: 'error' },
  // A certificate does not mend within a second.
  tls: {
    ...unsent,
    retry: 'never',
    circuit: 'fault',
    logLevel: 'error',
    advice: 'no safe connection',
  },
  // No place for it, or for this person just now, or the breaker is open: nothing was sent.
  busy: { ...unsent, retry: 'never', page: 'busy', logLevel: 'warn' },
  resting: { ...unsent, retry: 'never', logLevel: 'warn' },
  'forbidden-host': { ...odd, isUndone: true, logLevel: 'error' },

  cut: { ...unsure, retry: 'reads', circuit: 'fault', logLevel: 'error' },
  // Its time is the whole budget: none is left to ask again.
  timeout: { ...unsure, retry: 'never', circuit: 'fault', logLevel: 'error' },
  'too-large': { ...odd, logLevel: 'error' },
  redirected: { ...odd, logLevel: 'error', advice: 'check PUBLIC_STORE_DOMAIN and SHOP_ID' },
  malformed: { ...odd, logLevel: 'error' },

  'bad-request': {
    ...refused,
    statuses: [400, 405, 406, 414, 415, 422, 783],
    page: 'unexpected',
    logLevel: 'error',
  },
  unauthorized: { ...refused, statuses: [401], page: 'unauthorized', logLevel: 'info' },
  // The session ended while asking, where a redirect would make no sense (`/api`).
  'signed-out': { ...refused, page: 'unauthorized', logLevel: 'info' },
  // The session store is away: nobody can say who asks, and nothing was sent in their name.
  'session-unknown': { ...unsent, retry: 'never', page: 'unknown', logLevel: 'warn' },
  'shop-unavailable': {
    ...refused,
    statuses: [402, 423, 540],
    extensions: ['SHOP_INACTIVE'],
    circuit: 'closed',
    page: 'closed',
    logLevel: 'error',
    advice: 'the shop is frozen, locked or paused: see its plan in the admin',
  },
  'not-found': {
    ...refused,
    statuses: [404],
    circuit: 'closed',
    page: 'closed',
    logLevel: 'error',
    advice: 'no such API: check PUBLIC_STORE_DOMAIN and that customer accounts are on',
  },
  denied: {
    ...refused,
    statuses: [403],
    extensions: ['ACCESS_DENIED'],
    page: 'denied',
    logLevel: 'warn',
    advice: 'the app lacks a scope or protected customer data',
  },
  // Asking again would look like an attack even more (Shopify "Response codes", 430).
  rejected: {
    ...refused,
    statuses: [430],
    page: 'busy',
    logLevel: 'error',
    advice: 'check the buyer’s address: TRUSTED_PROXIES, BUYER_IP_HEADER',
  },

  throttled: {
    ...refused,
    retry: 'all',
    extensions: ['THROTTLED'],
    page: 'busy',
    logLevel: 'warn',
  },
  'too-many': {
    ...refused,
    retry: 'reads',
    statuses: [429],
    page: 'busy',
    logLevel: 'warn',
  },
  internal: {
    ...unsure,
    retry: 'reads',
    statuses: [500],
    extensions: ['INTERNAL_SERVER_ERROR'],
    circuit: 'fault',
    mayBeOperation: true,
    logLevel: 'error',
  },
  'not-available': {
    ...odd,
    statuses: [501],
    logLevel: 'error',
    advice: 'not available on this shop',
  },
  'bad-gateway': {
    ...unsure,
    retry: 'reads',
    statuses: [502, 530],
    circuit: 'fault',
    logLevel: 'error',
  },
  overloaded: {
    ...unsure,
    retry: 'reads',
    statuses: [503],
    page: 'busy',
    circuit: 'fault',
    logLevel: 'error',
  },
  'too-slow': {
    ...unsure,
    retry: 'reads',
    statuses: [504],
    circuit: 'fault',
    mayBeOperation: true,
    logLevel: 'error',
    advice: 'the shop took too long itself: ask for less at once',
  },
  'bad-status': { ...unsure, retry: 'never', logLevel: 'error' },

  // A page of a list was asked for that the shop does not know (any more).
  'bad-cursor': { ...odd, isUndone: true, logLevel: 'info' },
  graphql: { ...odd, logLevel: 'error' },
} as const satisfies Readonly<Record<string, Failure>>;

/** Why Shopify gave no usable answer. */
export type FailureCode = keyof typeof failures;

/** The row of a code, with the members that not every row has. */
export const getFailure = (code: FailureCode): Failure => failures[code];

const entries = Object.entries(failures) as [FailureCode, Failure][];

const codeOfStatus = new Map(
  entries.flatMap(([code, { statuses }]) => (statuses ?? []).map((status) => [status, code])),
);
const codeOfExtension = new Map(
  entries.flatMap(([code, { extensions }]) => (extensions ?? []).map((name) => [name, code])),
);

/** What an HTTP status other than 200 means. */
export const toStatusCode = (status: number): FailureCode =>
  codeOfStatus.get(status) ?? 'bad-status';

/** What the code of a GraphQL error means, if it is one of Shopify's. */
export const toExtensionCode = (extension: string): FailureCode | undefined =>
  codeOfExtension.get(extension);
