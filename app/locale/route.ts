import { toSafeReturnTo } from '@/lib/auth/return-to';
import { redirectTo } from '@/lib/http/redirect-to';
import { LOCALE_COOKIE, parseLocale } from '@/lib/i18n/locale';
import { routes } from '@/lib/routes';

const oneYearSeconds = 365 * 24 * 60 * 60;

/** The page the form stood on. Its address as the browser has it now is right after soft navigations too. */
function toPath(dangerousReferer: string | null): string | null {
  if (!dangerousReferer || !URL.canParse(dangerousReferer)) return null;
  const { pathname, search } = new URL(dangerousReferer);
  return pathname + search;
}

/** Remembers the chosen language and goes back. proxy.ts has refused the form if another site sent it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = parseLocale(form.get('locale'));
  const returnTo = toSafeReturnTo(toPath(request.headers.get('referer')), routes.home());
  return redirectTo(
    returnTo,
    locale ? [{ name: LOCALE_COOKIE, value: locale, maxAgeSeconds: oneYearSeconds }] : [],
  );
}
