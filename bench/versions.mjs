import { readFileSync } from 'node:fs';

/** What decides the size of a bare page; the committed baseline holds for exactly these. */
export function readVersions() {
  return Object.fromEntries(
    ['next', 'react', 'react-dom'].map((name) => {
      const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
      return [name, JSON.parse(readFileSync(file, 'utf8')).version];
    }),
  );
}
