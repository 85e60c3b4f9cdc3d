import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createJar, type Jar } from '@/lib/testing/sessions';
import { type Shopper, signInShopper } from '@/lib/testing/shopper';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));
// React keeps what it read for one request; here every call is a request of its own.
vi.mock('react', async (load) => ({
  ...(await load<typeof import('react')>()),
  cache: <Read>(read: Read): Read => read,
}));

let [buyer, colleague]: Shopper[] = [];
let companies: typeof import('./index');
let tags: typeof import('@/lib/session/subject-tag');
/** What the browser keeps beside its session. */
let jar: Jar;

function visitAs(shopper: Shopper | undefined): void {
  next.cookies = {
    getAll: () => [...(shopper?.cookies.getAll() ?? []), ...jar.getAll()],
    set: (name: string, value: string, { maxAge = 0 }: { maxAge?: number }) =>
      jar.write([{ name, value, maxAgeSeconds: maxAge }]),
  };
}

beforeAll(async () => {
  buyer = await signInShopper('tom.okafor@example.com');
  colleague = await signInShopper('sofia.marchetti@example.com');
  companies = await import('./index');
  tags = await import('@/lib/session/subject-tag');
});

beforeEach(() => {
  jar = createJar();
  visitAs(buyer);
});

async function choose(dangerousId: string): Promise<boolean> {
  return companies.chooseLocation(dangerousId, await tags.getSubjectTag(), 'en');
}

async function findId(): Promise<string> {
  const [company] = (await companies.getCompanies('en')) ?? [];
  return company?.places[0]?.id ?? '';
}

describe('the place somebody has chosen to buy for', () => {
  it('is remembered with what a buyer is told by, and left again', async () => {
    expect(await companies.getChosenLocation()).toBeNull();
    const id = await findId();
    expect(await choose(id)).toBe(true);
    expect(await companies.getChosenLocation()).toEqual({
      gid: `gid://shopify/CompanyLocation/${id}`,
      name: 'Nordlicht Brooklyn',
      company: 'Nordlicht Hotels',
    });
    await companies.leaveLocation();
    expect(await companies.getChosenLocation()).toBeNull();
  });

  it('is none that is not one’s own', async () => {
    const id = await findId();
    visitAs(colleague);
    expect(await choose(id)).toBe(false);
    expect(await choose('../1')).toBe(false);
    expect(await choose('')).toBe(false);
    expect(await companies.getChosenLocation()).toBeNull();
  });

  it('is not the next person’s on the same browser', async () => {
    expect(await choose(await findId())).toBe(true);
    visitAs(colleague);
    expect(await companies.getChosenLocation()).toBeNull();
    visitAs(buyer);
    expect(await companies.getChosenLocation()).not.toBeNull();
  });

  it('is known not to be there any more once the role is gone', async () => {
    await choose(await findId());
    const chosen = await companies.getChosenLocation();
    const mine = (await companies.getCompanies('en')) ?? [];
    expect(companies.mayBuyFor(mine, chosen?.gid ?? '')).toBe(true);
    const without = mine.map((company) => ({ ...company, places: [] }));
    expect(companies.mayBuyFor(without, chosen?.gid ?? '')).toBe(false);
    const many = mine.map((company) => ({ ...company, places: [], hasMorePlaces: true }));
    expect(companies.mayBuyFor(many, chosen?.gid ?? '')).toBe(true);
  });
});
