import { describe, expect, it } from 'vitest';
import { AIKO, CYCLE, codesOf, HARRIET, LENA, quote, setUp } from './subscription-testing.ts';

describe('skipping a billing cycle', () => {
  it('moves the next billing date, and unskipping moves it back', async () => {
    const { list, mutate } = await setUp();
    const [before] = await list(LENA);
    const [next, second] = before.upcomingBillingCycles.nodes;
    expect(before.nextBillingDate).toBe(next.billingAttemptExpectedDate);
    const input = `billingCycleInput: {
      contractId: ${quote(before.id)}, selector: { index: ${next.cycleIndex} }
    }`;
    const skip = () => mutate(LENA, 'subscriptionBillingCycleSkip', input, `billingCycle ${CYCLE}`);
    expect(await skip()).toEqual({ billingCycle: { ...next, skipped: true }, userErrors: [] });
    const [skipped] = await list(LENA);
    expect(skipped.nextBillingDate).toBe(second.billingAttemptExpectedDate);
    expect(BigInt(skipped.revisionId)).toBeGreaterThan(BigInt(before.revisionId));
    expect(codesOf(await skip())).toEqual(['INVALID']);
    const unskip = 'subscriptionBillingCycleUnskip';
    expect(codesOf(await mutate(LENA, unskip, input, 'billingCycle { skipped }'))).toEqual([]);
    expect((await list(LENA))[0].nextBillingDate).toBe(before.nextBillingDate);
    expect(codesOf(await mutate(LENA, unskip, input, 'billingCycle { skipped }'))).toEqual([
      'INVALID',
    ]);
  });

  it('takes a date inside the cycle instead of its index', async () => {
    const { list, mutate } = await setUp();
    const [{ id, upcomingBillingCycles }] = await list(LENA);
    const [cycle] = upcomingBillingCycles.nodes;
    const selector = `{ date: ${quote(cycle.cycleStartAt)} }`;
    const input = `billingCycleInput: { contractId: ${quote(id)}, selector: ${selector} }`;
    const payload = await mutate(
      LENA,
      'subscriptionBillingCycleSkip',
      input,
      'billingCycle { cycleIndex }',
    );
    expect(payload.billingCycle.cycleIndex).toBe(cycle.cycleIndex);
  });

  it.each([
    ['no selector', '{}'],
    ['both selectors', '{ index: 99, date: "2027-01-01T00:00:00Z" }'],
    ['a cycle that was billed', '{ index: 1 }'],
    ['a date before the contract', '{ date: "2020-01-01T00:00:00Z" }'],
    ['an index out of range', '{ index: 0 }'],
  ])('refuses %s as INVALID', async (_case, selector) => {
    const { list, mutate } = await setUp();
    const [{ id }] = await list(LENA);
    const input = `billingCycleInput: { contractId: ${quote(id)}, selector: ${selector} }`;
    const payload = await mutate(
      LENA,
      'subscriptionBillingCycleSkip',
      input,
      'billingCycle { edited }',
    );
    expect(payload.userErrors).toMatchObject([
      { code: 'INVALID', field: ['billingCycleInput', 'selector'] },
    ]);
  });
});

describe('pausing, activating and cancelling', () => {
  it('change the status, and a paused contract has no next billing date', async () => {
    const { list, mutate } = await setUp();
    const [{ id, nextBillingDate }] = await list(LENA);
    const args = `subscriptionContractId: ${quote(id)}`;
    const fields = 'contract { status nextBillingDate }';
    const go = async (name: string) =>
      (await mutate(LENA, `subscriptionContract${name}`, args, fields)).contract;
    expect(await go('Pause')).toEqual({ status: 'PAUSED', nextBillingDate: null });
    expect(await go('Activate')).toEqual({ status: 'ACTIVE', nextBillingDate });
    expect(await go('Cancel')).toEqual({ status: 'CANCELLED', nextBillingDate: null });
    const again = await mutate(LENA, 'subscriptionContractActivate', args, fields, 'DE');
    expect(again.userErrors).toEqual([
      { code: 'INVALID', field: ['subscriptionContractId'], message: 'Das ist hier nicht gültig.' },
    ]);
  });

  it('bring a contract whose payment failed back', async () => {
    const { list, mutate } = await setUp();
    const failed = (await list(HARRIET)).find(
      ({ status }: { status: string }) => status === 'FAILED',
    );
    const args = `subscriptionContractId: ${quote(failed.id)}`;
    const payload = await mutate(
      HARRIET,
      'subscriptionContractActivate',
      args,
      'contract { status }',
    );
    expect(payload.contract.status).toBe('ACTIVE');
    expect(codesOf(await mutate(HARRIET, 'subscriptionContractPause', args, ''))).toEqual([]);
  });

  it('are refused while the shop has moved a coming date (HAS_FUTURE_EDITS)', async () => {
    const { list, mutate } = await setUp();
    const [{ id }] = await list(AIKO);
    const args = `subscriptionContractId: ${quote(id)}`;
    for (const name of ['Cancel', 'Pause']) {
      const payload = await mutate(AIKO, `subscriptionContract${name}`, args, 'contract { id }');
      expect(codesOf(payload)).toEqual(['HAS_FUTURE_EDITS']);
    }
  });
});
