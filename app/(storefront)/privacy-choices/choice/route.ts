import { PRIVACY_COOKIE, parsePrivacyForm, toPrivacyCookie } from '@/lib/choices/privacy';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';

const oneYearSeconds = 365 * 24 * 60 * 60;

/** Keeps what somebody agreed to for a year. proxy.ts has refused the form if another site sent it. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  // A form that cannot be read is no refusal of what was agreed to before.
  if (!form) return redirectTo(routes.privacyChoices());
  const value = toPrivacyCookie(parsePrivacyForm(form));
  return redirectTo(routes.privacyChoices({ notice: 'saved' }), [
    { name: PRIVACY_COOKIE, value, maxAgeSeconds: oneYearSeconds },
  ]);
}
