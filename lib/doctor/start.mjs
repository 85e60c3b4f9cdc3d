// Runs main.ts as the unit tests run modules: TypeScript, `@/` and the server's marker are theirs to resolve.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

await runnerImport('/lib/doctor/main.ts', {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: {
    alias: [
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
      { find: /^@\//, replacement: root },
    ],
  },
});
