import { beforeAll, expect, it } from 'vitest';
import { mutationExamples } from './mutations.ts';
import { type MutationTry, tryMutations } from './try-mutations.ts';

let tries: MutationTry[] = [];
beforeAll(async () => {
  tries = await tryMutations();
}, 120_000);

it('has a working example of every mutation, which its customer sees in the next query', () => {
  // 19 printed ones and the one that asks for an order to be edited.
  expect(tries).toHaveLength(20);
  expect(tries.filter(({ fault }) => fault !== null)).toEqual([]);
});

it('has no example of a mutation that there is not', () => {
  expect(Object.keys(mutationExamples).sort()).toEqual(tries.map(({ name }) => name));
});

it('tells an example that changes nothing, one that is refused, and none at all', async () => {
  const { customerUpdate } = mutationExamples;
  const faultOf = async (changes: object | null) => {
    const changed = changes && customerUpdate ? { ...customerUpdate, ...changes } : null;
    const found = await tryMutations(changed ? { customerUpdate: changed } : {});
    return found.find(({ name }) => name === 'customerUpdate')?.fault;
  };
  expect(await faultOf({ look: 'lastName' })).toBe('changes nothing');
  expect(await faultOf({ args: () => 'input: { firstName: "<a>" }' })).toMatch(/code/);
  expect(await faultOf(null)).toBe('has no example');
}, 60_000);
