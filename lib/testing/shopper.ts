import 'server-only';
import { getEnv } from '@/lib/env';
import { demoShop } from './demo-shop';
import { createJar, createTestSession, loadSessions } from './sessions';

/** For tests only: a customer the demo shop starts with, signed in, beside the functions of a domain. */

type Answer<Data> = { data: Data; extensions: { cost: { requestedQueryCost: number } } };

/** `cookies` stands in for those of `next/headers`, which each test file mocks by itself. */
export async function signInShopper(email: string) {
  const sessions = await loadSessions({ REDIS_URL: '' });
  const session = await createTestSession({ email });
  const jar = createJar(await sessions.store.create(session, createJar(), new Date()));

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${getEnv().shopOrigin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'unit test', ...headers },
      body: JSON.stringify(body),
    });

  return {
    cookies: { getAll: jar.getAll, set: () => undefined },
    /** Past our own transport: what the shop itself says. */
    async ask<Data>(document: { toString(): string }, variables: object): Promise<Answer<Data>> {
      const body = { query: document.toString(), variables };
      const headers = { authorization: session.tokens.accessToken };
      const answer = await post('/customer/api/2026-10/graphql', body, headers);
      return (await answer.json()) as Answer<Data>;
    },
    /** As the merchant: `returns/…`. */
    control: (path: string, body: unknown) => post(`/_demo/${path}`, body),
    /** While one field of one operation fails for this customer. */
    async without<Result>(
      operationName: string,
      { field, code }: { field: string; code: string },
      run: () => Promise<Result>,
    ): Promise<Result> {
      const fault = { type: 'partial-errors', field, code };
      const { id } = await demoShop.setFault({ email, operationName }, fault);
      try {
        return await run();
      } finally {
        await demoShop.removeFault(id);
      }
    },
  };
}

export type Shopper = Awaited<ReturnType<typeof signInShopper>>;
