/** Things that happen later, on a clock which can run faster than the wall's. */
export type Schedule = {
  /** Shop seconds that pass in one second here. */
  readonly factor: number;
  /** Runs after so many shop seconds; the answer calls it off. */
  after(seconds: number, run: () => void): () => void;
  /** Also hastens, or slows, what is waiting already. */
  setFactor(factor: number): void;
  /** Calls everything off. */
  clear(): void;
};

type Waiting = { dueInMs: number; sinceMs: number; timer: NodeJS.Timeout; run: () => void };

/** Node's timers end at 2^31 ms, less than the six months an erasure may wait. */
const longestTimerMs = 2_000_000_000;

export function createSchedule(initialFactor: number): Schedule {
  const waiting = new Set<Waiting>();
  let factor = initialFactor;

  function arm(entry: Waiting): void {
    entry.sinceMs = performance.now();
    const realMs = Math.min(entry.dueInMs / factor, longestTimerMs);
    // Nobody waits for the shop to end because a retry is due in an hour.
    entry.timer = setTimeout(() => strike(entry), realMs).unref();
  }

  function spend(entry: Waiting): void {
    clearTimeout(entry.timer);
    entry.dueInMs -= (performance.now() - entry.sinceMs) * factor;
  }

  function strike(entry: Waiting): void {
    spend(entry);
    // A timer may come a little early by performance.now().
    if (entry.dueInMs / factor > 5) {
      arm(entry);
      return;
    }
    waiting.delete(entry);
    entry.run();
  }

  return {
    get factor() {
      return factor;
    },
    after(seconds, run) {
      const entry = { dueInMs: seconds * 1000, run } as Waiting;
      waiting.add(entry);
      arm(entry);
      return () => {
        clearTimeout(entry.timer);
        waiting.delete(entry);
      };
    },
    setFactor(next) {
      for (const entry of waiting) spend(entry);
      factor = next;
      for (const entry of waiting) arm(entry);
    },
    clear() {
      for (const entry of waiting) clearTimeout(entry.timer);
      waiting.clear();
      factor = initialFactor;
    },
  };
}
