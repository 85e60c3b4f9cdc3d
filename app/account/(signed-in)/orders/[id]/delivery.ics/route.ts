import type { NextRequest } from 'next/server';
import { redirectTo } from '@/lib/http/redirect-to';
import { getDeliveryCalendar } from '@/lib/orders/get-delivery-calendar';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';

/** The day of a delivery for one's own calendar. Where there is none any more, the order's page says why. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/account/orders/[id]/delivery.ics'>,
): Promise<Response> {
  const { id } = await params;
  const shipment = request.nextUrl.searchParams.get('shipment');
  const result = await settle(getDeliveryCalendar(id, shipment, new Date()));
  if (!result.ok) return redirectTo(routes.unavailable({ returnTo: routes.order(id) }));
  if (result.data.kind === 'unknown') return new Response(null, { status: 404 });
  if (result.data.kind === 'nothing') return redirectTo(routes.order(id));
  return new Response(result.data.text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="delivery.ics"',
      'cache-control': 'private, no-store',
    },
  });
}
