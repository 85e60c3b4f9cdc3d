import fc from 'fast-check';
import { createTranslator } from 'next-intl';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getMessages } from '@/lib/i18n/messages';
import { answerBy, createRandom, toDriftingShop } from '@/lib/testing/drifting-shop';
import { startUpstream } from '@/lib/testing/start-upstream';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {}, messages: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(),
}));
vi.mock('next-intl/server', () => ({
  getLocale: async () => 'en',
  getTranslations: async (namespace: string) =>
    createTranslator({
      locale: 'en',
      messages: next.messages,
      namespace: namespace as never,
      // A word that no catalogue has is a fault here.
      onError: (error) => {
        throw error;
      },
    }),
}));

/** All that pages ask for, and all that they make of it before they draw. */
async function loadApp(origin: string) {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.stubEnv('PUBLIC_STORE_DOMAIN', origin);
  const [{ cookieStore }, { createSession }] = await Promise.all([
    import('@/lib/session/cookie-store'),
    import('@/lib/session/session'),
  ]);
  const now = new Date();
  const tokens = { accessToken: 'shcat_x', refreshToken: 'shcrt_x', idToken: 'x' };
  const accessTokenExpiresAt = now.getTime() + 3_600_000;
  const session = createSession('1', { ...tokens, accessTokenExpiresAt }, now);
  const jar = await cookieStore.create(session, { getAll: () => [] }, now);
  next.cookies = { getAll: () => jar, set: () => undefined };
  next.messages = await getMessages('en');
  const [addresses, consent, money, formats, getOrderModule, getOrdersModule, rows, overview] =
    await Promise.all([
      import('@/lib/addresses/get-address-book'),
      import('@/lib/consent/get-consent'),
      import('@/lib/orders/money-rows'),
      import('@/lib/i18n/formats'),
      import('@/lib/orders/get-order'),
      import('@/lib/orders/get-orders'),
      import('@/lib/orders/to-order-rows'),
      import('@/lib/overview/get-overview'),
    ]);
  const [lines, payments, profile, promise, shipments, status, filters, values, log] =
    await Promise.all([
      import('@/lib/orders/lines'),
      import('@/lib/orders/payments'),
      import('@/lib/profile/get-profile'),
      import('@/lib/orders/promise'),
      import('@/lib/orders/shipments'),
      import('@/lib/orders/order-status'),
      import('@/lib/orders/order-filters'),
      import('@/lib/addresses/get-address-values'),
      import('@/lib/log'),
    ]);
  const [fields, holdings] = await Promise.all([
    import('@/lib/account-fields/get-account-fields'),
    import('@/lib/overview/get-holdings'),
  ]);
  const search = filters.parseOrdersSearch({});
  const { date, dateTime, money: toMoney, relativeDay } = formats.createFormats('en-GB');

  const readOrder = async () => {
    const detail = await getOrderModule.getOrder('1');
    if (!detail) return null;
    const { order, lines: all, changes } = detail;
    const parcels = shipments.toShipments(detail.fulfillments);
    const said = status.toOrderStatus(order);
    const promised = promise.toPromised(said, now);
    const paid = payments.toPayments(order.transactions, false);
    const bill = money.toMoneyRows(order, all);
    const days = [promised?.at, ...changes.map(({ at }) => at), ...paid.map(({ at }) => at)];
    return [
      said.key,
      date(order.processedAt, 'long'),
      ...days.map((day) => day && relativeDay(day, now)),
      ...parcels.flatMap(({ timeline }) => timeline.map(({ at, key }) => `${key} ${dateTime(at)}`)),
      ...bill.map((row) => toMoney(row.money)),
      ...paid.map((payment) => toMoney(payment.money)),
      ...all.map((line) => JSON.stringify([lines.toLinePrices(line), lines.listProperties(line)])),
      shipments.toUnshippedLines(order, all, parcels).length,
      shipments.toTrackHref(parcels),
      shipments.toOutForDeliveryAt(parcels),
    ];
  };
  return {
    log: log.log,
    pages: {
      addresses: () => addresses.getAddressBookParts('en'),
      address: () => values.getAddressValues('1', 'en'),
      consent: () => consent.getConsentParts('en'),
      order: readOrder,
      orders: async () =>
        rows.toOrderRowsPage(await getOrdersModule.getOrders(search), search.filters),
      details: () => fields.getAccountFields('en'),
      holdings: () => holdings.getHoldings('en', now),
      overview: () => overview.getOverview('en', now),
      profile: () => profile.getProfileParts('en'),
    } satisfies Record<string, () => Promise<unknown>>,
  };
}

let shop: Awaited<ReturnType<typeof startUpstream>>;
let app: Awaited<ReturnType<typeof loadApp>>;
beforeAll(async () => {
  shop = await startUpstream();
  app = await loadApp(new URL(shop.toUrl()).origin);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
});

const names = [
  'addresses',
  'address',
  'consent',
  'order',
  'orders',
  'overview',
  'profile',
] as const;

const read = (name: (typeof names)[number]) =>
  app.pages[name]().then(
    () => 'shown',
    (error: { name: string; code?: string; stack?: string }) =>
      error.code === 'malformed' ? 'notice' : `${error.name}: ${error.stack}`,
  );

describe('T99: a page whose API has drifted', () => {
  it.each(names)(
    'shows %s, or says that it cannot; it never breaks',
    async (name) => {
      const outcomes = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.constantFrom(0, 0.001, 0.01, 0.05), async (seed, rate) => {
          const random = createRandom(seed);
          shop.behave(
            toDriftingShop((shape) => answerBy({ ...shape, required: true }, random, rate)),
          );
          const outcome = await read(name);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          expect(rate === 0 ? ['shown'] : ['shown', 'notice']).toContain(outcome);
        }),
      );
      // Else the test would have tried nothing.
      expect(outcomes.get('shown')).toBeGreaterThan(20);
      expect(outcomes.get('notice')).toBeGreaterThan(0);
    },
    // Ten thousand of them take a while.
    30 * 60_000,
  );

  it('says a neutral word of a state that nobody knows yet, and tells the operator once', async () => {
    (globalThis as { foyerState?: Map<string, unknown> }).foyerState?.delete('oddities-told');
    const warn = vi.spyOn(app.log(), 'warn').mockReturnValue(undefined);
    shop.behave(
      toDriftingShop((shape) => {
        const data = answerBy({ ...shape, required: true }, createRandom(3), 0);
        const text = JSON.stringify(data, (key, value) => {
          if (key === 'nodes' && Array.isArray(value)) return value.slice(0, 1);
          if (key === 'cancelledAt') return null;
          if (key === 'financialStatus') return 'PAID_IN_SHELLS';
          return key === 'fulfillmentStatus' ? 'TELEPORTED' : value;
        });
        return JSON.parse(text);
      }),
    );
    const { rows } = await app.pages.orders();
    expect(rows.map(({ status }) => status.text)).toEqual(['Updated']);
    await app.pages.orders();
    const told = warn.mock.calls.map(([facts]) => facts as Record<string, unknown>);
    const paths = told.filter(({ event }) => event === 'api.unexpected').map(({ path }) => path);
    expect(paths).toContain('customer.orders.nodes.financialStatus');
    expect(new Set(paths).size).toBe(paths.length);
    warn.mockRestore();
  });

  it('loses the part of the overview that cannot be read, and keeps the others', async () => {
    shop.behave(
      toDriftingShop((shape) => {
        const data = answerBy({ ...shape, required: true }, createRandom(5), 0) as {
          customer: Record<string, unknown>;
        };
        const { customer } = data;
        return { ...data, customer: { ...customer, firstName: 'Ada', orders: { nodes: [{}] } } };
      }),
    );
    expect(await app.pages.overview()).toMatchObject({
      firstName: 'Ada',
      latestOrder: null,
      problems: { latestOrder: { code: 'malformed' } },
    });
  });
});
