import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether one of these secrets signed this body, byte for byte (Shopify "Verify webhook deliveries"). While a
 * secret is rotated, Shopify goes on signing with the older one. All are tried, and each compared in constant
 * time, so that the time taken says nothing.
 */
export function isSignedByShop(
  body: Uint8Array,
  dangerousSignature: string | null,
  secrets: readonly string[],
): boolean {
  const sent = Buffer.from(dangerousSignature ?? '');
  const fits = secrets.map((secret) => {
    const wanted = Buffer.from(createHmac('sha256', secret).update(body).digest('base64'));
    // As text: hex, another alphabet or other padding is not what Shopify sends.
    return wanted.length === sent.length && timingSafeEqual(wanted, sent);
  });
  return fits.includes(true);
}
