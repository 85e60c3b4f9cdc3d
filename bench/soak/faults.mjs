// What goes wrong during a soak, by lot, whatever the shop is asked and whoever asks.
const kinds = [
  ...[500, 502, 503, 504, 530].map((code) => ({ type: 'status', code })),
  { type: 'status', code: 429, retryAfter: '1' },
  { type: 'delay', ms: 700 },
  { type: 'slow-body', ms: 600 },
  { type: 'drop' },
  { type: 'reset' },
  { type: 'lost-answer' },
  { type: 'malformed-json' },
  { type: 'html-body' },
  { type: 'empty-body' },
  { type: 'partial-errors' },
  { type: 'throttled' },
  { type: 'transient-401' },
];

const toName = ({ type, code }) => (code ? `${type}-${code}` : type);

/** Sets all of them, so that together they strike this share of the calls. */
export async function setFaults(control, { share, seed }) {
  for (const [at, fault] of kinds.entries()) {
    const lots = { share: share / kinds.length, seed: seed * 100 + at };
    await control('POST', 'faults', { id: toName(fault), fault, ...lots });
  }
}

/** How often each has struck; ends them. */
export async function endFaults(control) {
  const faults = await control('GET', 'faults');
  await control('DELETE', 'faults');
  return Object.fromEntries(faults.map(({ id, struck }) => [id, struck]));
}
