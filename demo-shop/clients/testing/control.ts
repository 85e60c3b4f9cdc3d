/** Where this run's demo shop is for its control API, which answers loopback names only: set by main.ts. */
export const shopOrigin = process.env.DEMO_SHOP_CONTROL ?? '';

/** Calls the demo shop's control API: what a person does there, or what happens at Shopify by itself. */
export async function control<Answer = unknown>(
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${shopOrigin}/_demo${path}`, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
    headers: { accept: 'application/json' },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : null) as Answer;
}

/** The newest code mailed to this address. */
export async function getCode(email: string): Promise<string> {
  const [mail] = await control<{ code: string }[]>('GET', `/inbox?email=${email}`);
  if (!mail) throw new Error(`No mail to ${email}`);
  return mail.code;
}

export type LoggedRequest = {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  status: number;
};

/** What reached the shop since the last reset, oldest first, as far as its path has this in it. */
export async function listRequests(part: string): Promise<LoggedRequest[]> {
  const all = await control<LoggedRequest[]>('GET', '/requests');
  return all.filter(({ path }) => path.includes(part));
}
