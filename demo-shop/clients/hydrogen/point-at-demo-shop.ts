/**
 * For a Hydrogen app on this machine: sends what its server asks `https://shopify.com` to a demo shop. Call it
 * once, at the top of `server.ts`. It changes the platform's `fetch`; Hydrogen stays as it is.
 */
export function pointAtDemoShop(shopOrigin: string): void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { hostname, pathname, search } = new URL(input instanceof Request ? input.url : input);
    if (hostname !== 'shopify.com') return original(input, init);
    const target = new URL(pathname + search, shopOrigin);
    return input instanceof Request
      ? original(new Request(target, input), init)
      : original(target, init);
  };
}

/** The same for the browser: wrap what `customerAccount.login()` and `customerAccount.logout()` return. */
export function leadToDemoShop(response: Response, shopOrigin: string): Response {
  const location = response.headers.get('location') ?? '';
  const headers = new Headers(response.headers);
  headers.set('location', location.replace(/^https:\/\/shopify\.com(?=\/)/, shopOrigin));
  return new Response(response.body, { status: response.status, headers });
}
