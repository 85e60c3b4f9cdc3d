// `next build` leaves public/ and the client files out of .next/standalone, because a CDN may serve
// them. One process serves everything here, so they go in (Next's docs: "output: standalone").
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const standalone = join(root, '.next', 'standalone');

if (!existsSync(join(standalone, 'server.js'))) {
  console.error(
    'No .next/standalone/server.js: the build did not finish, or next.config.mjs lost `output`.',
  );
  process.exit(1);
}
if (existsSync(join(root, 'public'))) {
  cpSync(join(root, 'public'), join(standalone, 'public'), { recursive: true });
}
cpSync(join(root, '.next', 'static'), join(standalone, '.next', 'static'), { recursive: true });

// Next copies the .env files of the machine that built: secrets do not travel with the program.
for (const name of readdirSync(standalone)) {
  if (name.startsWith('.env')) rmSync(join(standalone, name));
}
