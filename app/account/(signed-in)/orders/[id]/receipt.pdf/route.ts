import { getLocale, getTranslations } from 'next-intl/server';
import { redirectTo } from '@/lib/http/redirect-to';
import { getReceipt, toReceiptPdf } from '@/lib/receipts';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';

/** The receipt as a file to keep. It bears a name and an address, so no cache may hold it. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/account/orders/[id]/receipt.pdf'>,
): Promise<Response> {
  const [{ id }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations('order.receipt'),
  ]);
  const result = await settle(getReceipt(id, locale));
  if (!result.ok) return redirectTo(routes.unavailable({ returnTo: routes.receipt(id) }));
  if (!result.data) return new Response(null, { status: 404 });
  const pdf = await toReceiptPdf(result.data, t('missing'));
  return new Response(pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="receipt.pdf"',
      'content-length': String(pdf.byteLength),
      'cache-control': 'private, no-store',
    },
  });
}
