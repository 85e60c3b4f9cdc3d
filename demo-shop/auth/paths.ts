/** Where the sign-in lives on the shop's own host (Customer Account API, "Discovery"). */
export const authPaths = {
  authorize: '/authentication/oauth/authorize',
  token: '/authentication/oauth/token',
  jwks: '/authentication/.well-known/jwks.json',
  logout: '/authentication/logout',
} as const;

/** One hosted page per sign-in, so that two tabs never share a cookie path. */
export function loginPath(shopId: string, uid: string): string {
  return `/authentication/${shopId}/login/${uid}`;
}
