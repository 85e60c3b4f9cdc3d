import { describe, expect, it } from 'vitest';
import { ShopifyError, type ShopifyErrorCode } from '@/lib/shopify/errors';
import { askByScope } from './ask-by-scope';

const now = new Date('2026-11-24T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const parts = ['credit', 'companies'] as const;
type Part = (typeof parts)[number];

function createShop(refuses: Partial<Record<Part, ShopifyErrorCode>>) {
  const asked: string[] = [];
  const refused = new Map<string, number>();
  const ask = async (wanted: readonly Part[]) => {
    asked.push(wanted.join('+'));
    const code = wanted.map((part) => refuses[part]).find((each) => each !== undefined);
    if (code) throw new ShopifyError(code, { operation: 'Test', requestId: 'test' });
    return Object.fromEntries(wanted.map((part) => [part, 'there'])) as Record<Part, string>;
  };
  return { asked, visit: (at = now) => askByScope(parts, ask, refused, at) };
}

describe('parts that a shop may refuse', () => {
  it('are asked for together', async () => {
    const { asked, visit } = createShop({});
    expect(await visit()).toEqual({ credit: 'there', companies: 'there' });
    expect(asked).toEqual(['credit+companies']);
  });

  it('T96: one refused takes no other along, and is not asked for again within the hour', async () => {
    const { asked, visit } = createShop({ companies: 'denied' });
    expect(await visit()).toEqual({ credit: 'there' });
    expect(await visit(later(59))).toEqual({ credit: 'there' });
    expect(asked).toEqual(['credit+companies', 'credit', 'companies', 'credit']);
    await visit(later(61));
    expect(asked.slice(4)).toEqual(['credit+companies', 'credit', 'companies']);
  });

  it('are let be when the shop is away: asking more often would not help it', async () => {
    const { asked, visit } = createShop({ credit: 'unreachable' });
    expect(await visit()).toEqual({});
    expect(await visit()).toEqual({});
    expect(asked).toEqual(['credit+companies', 'credit+companies']);
  });
});
