import 'server-only';

const registry = globalThis as typeof globalThis & { foyerState?: Map<string, unknown> };

/**
 * State of this process, once. proxy.ts and the pages are bundled apart, so a module's own variable
 * would exist twice in one process.
 */
export function getProcessState<State>(name: string, create: () => State): State {
  registry.foyerState ??= new Map();
  const existing = registry.foyerState.get(name);
  if (existing !== undefined) return existing as State;
  const created = create();
  registry.foyerState.set(name, created);
  return created;
}
