/** Operations that stay unused, and why. */
export const neverUsed: Readonly<Record<string, string>> = {
  storefrontCustomerAccessTokenCreate:
    'Deprecated: the Storefront API takes the Customer Account API’s own token.',
};

/** Operations that a page is still to come for. An entry goes when its operation is used; none is added. */
export const notYetUsed: Readonly<Record<string, string>> = {};
