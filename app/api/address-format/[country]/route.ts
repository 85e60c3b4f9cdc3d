import { getLocale, getTranslations } from 'next-intl/server';
import { getAddressFormat, toAddressFormSpec } from '@/lib/addresses';

/** The address form of one country in the shopper's language, for a form whose country was changed. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/address-format/[country]'>,
): Promise<Response> {
  const { country: dangerousCountry } = await params;
  const format = getAddressFormat(dangerousCountry);
  if (!format) return Response.json({ error: 'unknown-country' }, { status: 404 });
  const [locale, t] = await Promise.all([getLocale(), getTranslations('addresses')]);
  return Response.json(toAddressFormSpec(format, locale, t));
}
