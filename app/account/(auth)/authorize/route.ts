import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { redirectTo } from '@/lib/http/redirect-to';
import { getRequestId } from '@/lib/request-context';
import { answerCallback } from '@/lib/sign-in/answer-callback';

export async function GET({ nextUrl, headers, cookies }: NextRequest): Promise<Response> {
  const visit = { cookies, requestId: await getRequestId(), now: new Date() };
  const { target, writes } = await answerCallback({ ...visit, url: nextUrl, headers }, getLocale);
  return redirectTo(target, writes);
}
