import { toSecurityTxt } from '@/lib/http/security-txt';

export const dynamic = 'force-dynamic';

/** Whom to tell about a hole (RFC 9116). */
export function GET(): Response {
  const text = toSecurityTxt(new Date());
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(text, { status: text ? 200 : 404, headers });
}
