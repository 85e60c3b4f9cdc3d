/** `gid://shopify/Product/1?x` → `Product`. */
export function getTypeOfGid(dangerousId: string): string | null {
  return /^gid:\/\/shopify\/(\w+)\/[^/]+$/.exec(dangerousId)?.[1] ?? null;
}
