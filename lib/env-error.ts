/** Thrown when the environment is unusable. `problems` name variables and expected forms, never values. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly code = 'invalid-environment';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `Foyer cannot start. Mend these settings:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.problems = problems;
  }
}
