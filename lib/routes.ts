/** Every path of the site, so that a renamed route breaks the build rather than a link. */

type Query = Readonly<Record<string, string | undefined>>;

function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  return search.size > 0 ? `${path}?${search}` : path;
}

const segment = encodeURIComponent;

/** The page of a form that was sent after the session had ended; the page then says so. */
export const withNotSaved = (path: string): string => `${path.split('?', 1)[0]}?notice=not-saved`;

/** The page of a form that was drawn for somebody else than is signed in now. */
export const withOtherPerson = (path: string): string => `${path}?notice=other-person`;

/** Hydrogen's names where it has one, so that callbacks registered with a shop keep working. */
export const routes = {
  home: () => '/',
  /** `query` selects a variant: the names and values of its options, as Hydrogen does. */
  product: (handle: string, query?: Query) => withQuery(`/products/${segment(handle)}`, query),
  cart: (query?: Query) => withQuery('/cart', query),
  wishlist: (query?: Query) => withQuery('/wishlist', query),
  /** Takes the cart of another storefront of the shop. */
  receiveCart: () => '/cart/receive',
  /** Sends on to the shop's checkout; its address is asked for at the click. */
  checkout: () => '/checkout',
  collections: (query?: Query) => withQuery('/collections', query),
  collection: (handle: string, query?: Query) =>
    withQuery(`/collections/${segment(handle)}`, query),
  search: (query?: Query) => withQuery('/search', query),
  policies: () => '/policies',
  policy: (handle: string) => `/policies/${segment(handle)}`,
  locale: () => '/locale',
  /** Where somebody shops from, which decides prices and currency. */
  country: (query?: Query) => withQuery('/country', query),
  chooseCountry: () => '/country/choice',
  privacyChoices: (query?: Query) => withQuery('/privacy-choices', query),
  choosePrivacy: () => '/privacy-choices/choice',

  login: (query: { returnTo?: string; loginHint?: string; confirm?: 'erasure' } = {}) =>
    withQuery('/account/login', {
      return_to: query.returnTo,
      login_hint: query.loginHint,
      confirm: query.confirm,
    }),
  authorize: () => '/account/authorize',
  refresh: (query: { returnTo: string; refused: string }) =>
    withQuery('/account/refresh', { return_to: query.returnTo, refused: query.refused }),
  logout: (query: { everywhere?: '1' } = {}) => withQuery('/account/logout', query),
  signOut: () => '/account/sign-out',
  signedOut: () => '/account/signed-out',
  signInProblem: ({ reason, returnTo, ref }: { reason: string; returnTo?: string; ref?: string }) =>
    withQuery('/account/sign-in-problem', { reason, return_to: returnTo, ref }),
  unavailable: ({
    returnTo,
    ref,
    who,
  }: {
    returnTo?: string;
    ref?: string;
    who?: 'unknown';
  } = {}) => withQuery('/account/unavailable', { return_to: returnTo, ref, who }),

  account: () => '/account',
  orders: (query?: Query) => withQuery('/account/orders', query),
  order: (id: string, query?: Query) => withQuery(`/account/orders/${segment(id)}`, query),
  /** The expected deliveries of an order for a calendar, or of one of its shipments. */
  deliveryCalendar: (id: string, query?: { shipment?: string }) =>
    withQuery(`/account/orders/${segment(id)}/delivery.ics`, query),
  receipt: (id: string) => `/account/orders/${segment(id)}/receipt`,
  receiptPdf: (id: string) => `/account/orders/${segment(id)}/receipt.pdf`,
  cancelOrder: (id: string, query?: Query) =>
    withQuery(`/account/orders/${segment(id)}/cancel`, query),
  startReturn: (id: string, query?: Query) =>
    withQuery(`/account/orders/${segment(id)}/return`, query),
  orderReturn: (id: string, returnId: string, query?: Query) =>
    withQuery(`/account/orders/${segment(id)}/returns/${segment(returnId)}`, query),
  /** Finds the order that a link of the shop's e-mails means. */
  orderOfLink: (token: string) => `/account/orders/of/${segment(token)}`,
  askOrder: (id: string) => `/account/orders/${segment(id)}/ask`,
  buyAgain: (id: string, query?: Query) =>
    withQuery(`/account/orders/${segment(id)}/buy-again`, query),
  profile: (query?: Query) => withQuery('/account/profile', query),
  /** All that a phone's bar has no room for. */
  more: () => '/account/more',
  details: (query?: Query) => withQuery('/account/details', query),
  addresses: (query?: Query) => withQuery('/account/addresses', query),
  newAddress: (query?: Query) => withQuery('/account/addresses/new', query),
  editAddress: (id: string, query?: Query) => withQuery(`/account/addresses/${segment(id)}`, query),
  deleteAddress: (id: string) => `/account/addresses/${segment(id)}/delete`,
  subscriptions: (query?: Query) => withQuery('/account/subscriptions', query),
  subscription: (id: string, query?: Query) =>
    withQuery(`/account/subscriptions/${segment(id)}`, query),
  cancelSubscription: (id: string) => `/account/subscriptions/${segment(id)}/cancel`,
  subscriptionDelivery: (id: string) => `/account/subscriptions/${segment(id)}/delivery`,
  companies: (query?: Query) => withQuery('/account/companies', query),
  company: (id: string, query?: Query) => withQuery(`/account/companies/${segment(id)}`, query),
  /** A company's place: id is the end of a `CompanyLocation`'s GID. */
  companyLocation: (id: string, query?: Query) =>
    withQuery(`/account/companies/locations/${segment(id)}`, query),
  locationAddress: (id: string, kind: 'shipping' | 'billing', query?: Query) =>
    withQuery(`/account/companies/locations/${segment(id)}/${kind}`, query),
  drafts: (query?: Query) => withQuery('/account/drafts', query),
  draft: (id: string) => `/account/drafts/${segment(id)}`,
  data: () => '/account/data',
  deleteData: (query?: Query) => withQuery('/account/data/delete', query),
  sessions: (query?: Query) => withQuery('/account/sessions', query),
  dataArchive: (query?: { from?: string }) => withQuery('/account/data/archive.zip', query),
  apiData: () => '/api/data',
  storeCredit: (query?: Query) => withQuery('/account/store-credit', query),
  consent: (query?: Query) => withQuery('/account/marketing', query),

  webhooks: () => '/webhooks/shopify',

  /** Who is signed in, for other storefronts of the shop. */
  apiSession: () => '/api/session',
  embed: () => '/foyer.js',
  apiSuggestions: (query?: Query) => withQuery('/api/suggestions', query),
  apiOrders: (query?: Query) => withQuery('/api/orders', query),
  apiAddressFormat: (country: string) => `/api/address-format/${segment(country)}`,
} as const;
