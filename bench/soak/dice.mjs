/** mulberry32: who does what and when is the same for the same seed, as far as answers come in the same order. */
export function createDice(seed) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    pick: (list) => list[Math.floor(roll() * list.length)],
    /** One of `[weight, value]`. */
    pickWeighted(list) {
      let left = roll() * list.reduce((sum, [weight]) => sum + weight, 0);
      return list.find(([weight]) => {
        left -= weight;
        return left < 0;
      })[1];
    },
  };
}
