import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout, for the tests that read the sources themselves. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

export type Import = { readonly from: string; readonly isTypeOnly: boolean };

const ignored = ['node_modules', '.next', '.git', 'test-results', 'coverage'];

/** Files by glob, relative to the project, without what is installed or built. */
export function listFiles(...patterns: string[]): SourceFile[] {
  const options = { cwd: projectRoot, exclude: (name: string) => ignored.includes(name) };
  return (
    patterns
      .flatMap((pattern) => globSync(pattern, options))
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.split('/').some((part) => ignored.includes(part)))
      // A route's folder may be named like a file.
      .filter((path) => statSync(`${projectRoot}/${path}`).isFile())
      .sort()
      .map((path) => ({ path, text: readFileSync(`${projectRoot}/${path}`, 'utf8') }))
  );
}

const importStatement =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function toProjectPath(file: SourceFile, from: string): string {
  if (from.startsWith('@/')) return from.slice(2);
  if (!from.startsWith('.')) return from;
  return new URL(from, `file:///${file.path}`).pathname.slice(1);
}

/** What a file imports; our own modules as paths from the project's root. */
export function listImports(file: SourceFile): Import[] {
  return [...file.text.matchAll(importStatement)].map(([, type, named, bare, dynamic]) => ({
    from: toProjectPath(file, named ?? bare ?? dynamic ?? ''),
    isTypeOnly: Boolean(type),
  }));
}

/** The source file an import of ours means, if it is one. */
export function findModule(files: readonly SourceFile[], from: string): SourceFile | null {
  const names = [from, `${from}.ts`, `${from}.tsx`, `${from}/index.ts`, `${from}/index.tsx`];
  return files.find(({ path }) => names.includes(path)) ?? null;
}

/** The first statement, comments skipped: where directives and markers have to stand. */
export function firstStatement({ text }: SourceFile): string {
  const code = text.replace(/^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '');
  return code.split('\n', 1)[0]?.trim() ?? '';
}
