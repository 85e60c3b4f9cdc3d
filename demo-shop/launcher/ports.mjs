import { createServer } from 'node:net';

/** Loopback by either family, and the wildcard: whoever holds one of them would answer in our place. */
const hosts = ['127.0.0.1', '::1', '::'];

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // Only "in use" and "not allowed" count: a machine without IPv6 has no ::1 to be taken.
    server.once('error', (error) => resolve(!['EADDRINUSE', 'EACCES'].includes(error.code)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * Reads a port number from the environment.
 * @throws {Error} with a sentence for the person at the keyboard when it is no port.
 */
export function parsePort(name, fallback, source) {
  const value = source[name]?.trim() || String(fallback);
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number between 1 and 65535.`);
}

/** @throws {Error} naming the variable that moves us elsewhere when somebody else is on this port. */
export async function requireFreePort(name, port, purpose) {
  for (const host of hosts) {
    if (await canListen(port, host)) continue;
    throw new Error(
      `Port ${port} is taken, and ${purpose} needs it.\n` +
        `Stop what runs there, or choose another one:  ${name}=${port + 10} npm run demo`,
    );
  }
}
