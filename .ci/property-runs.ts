/** How many inputs each property is tried with: in `npm test`, and in `npm run test:nightly`. Said here alone. */
export const toPropertyRuns = (mode: string): number => (mode === 'nightly' ? 10_000 : 500);

declare module 'vitest' {
  interface ProvidedContext {
    propertyRuns: number;
  }
}
