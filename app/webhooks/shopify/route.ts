import { answerWebhook } from '@/lib/webhooks/answer-webhook';

/** What the shop tells by itself. Any other method is answered with 405 by Next. */
export const POST = (request: Request): Promise<Response> => answerWebhook(request, new Date());
