import { ConfigError, readConfig } from './config.ts';
import { createShopServer } from './server.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function main() {
  const config = readConfig();
  const shop = createShopServer(config);
  // Before the ready line: whoever waits for that may stop us right after it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => shop.stop().then(() => process.exit(0)));
  }
  await shop.start();
  process.stdout.write(`Demo shop ready on ${shop.origin} (control room: ${shop.origin}/_demo)\n`);
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof ConfigError) fail(error.message);
  if (error.code === 'EADDRINUSE') {
    fail('The demo shop’s port is taken. Stop what runs there, or set SHOP_PORT to another one.');
  }
  throw error;
});
