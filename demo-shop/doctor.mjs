// The app's doctor with the demo's settings, while `npm run demo` runs: npm run demo:doctor
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parsePort } from './launcher/ports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = parsePort('PORT', 3000, process.env);
const shopPort = parsePort('SHOP_PORT', 4000, process.env);
const { createEnvironment } = await import('./launcher/environment.mjs');
const { app } = createEnvironment({ port, shopPort, root, source: process.env });
const args = ['lib/doctor/start.mjs', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: root, env: app, stdio: 'inherit' });
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
