import { cookies } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { moveCartAbroad } from '@/lib/cart';
import { COUNTRY_COOKIE, findSellingCountry } from '@/lib/choices';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Remembers the chosen country and takes the cart along. proxy.ts has refused the form if another site sent it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const country = await findSellingCountry(form.get('country'), await getLocale());
  if (!country) return redirectTo(routes.country({ notice: 'failed' }));
  const { writes, isLeft } = await moveCartAbroad(await cookies(), country.code, new Date());
  return redirectTo(routes.country({ notice: isLeft ? 'cart-left' : 'chosen' }), [
    { name: COUNTRY_COOKIE, value: country.code, maxAgeSeconds: oneYearSeconds },
    ...writes,
  ]);
}
