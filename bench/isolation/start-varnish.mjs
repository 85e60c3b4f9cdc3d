// A shared cache that keeps whatever it may, in front of the app: Varnish, told to leave cookies out of account.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntilAnswers } from '../../demo-shop/launcher/wait.mjs';
import { findFreePort, start, stop } from '../site/processes.mjs';

const places = ['/usr/sbin/varnishd', '/usr/local/sbin/varnishd', '/usr/bin/varnishd'];

/**
 * Cookies neither keep a request from being looked up nor an answer from being kept, which is how a shared cache
 * gives one person's page to another. What the app says of keeping its answers is all that holds it back: without that
 * word it keeps everything for a minute, also redirects and pages that are not there.
 */
const toVcl = (port) => `vcl 4.1;
backend app { .host = "127.0.0.1"; .port = "${port}"; .first_byte_timeout = 60s; }
sub vcl_recv {
  if (req.method != "GET" && req.method != "HEAD") { return (pass); }
  return (hash);
}
sub vcl_backend_response {
  if (beresp.http.Cache-Control ~ "(?i)(no-store|private)") {
    set beresp.uncacheable = true;
    set beresp.ttl = 0s;
    return (deliver);
  }
  if (beresp.ttl <= 0s) { set beresp.ttl = 60s; }
  return (deliver);
}
sub vcl_deliver {
  if (obj.hits > 0) { set resp.http.x-cache = "hit"; } else { set resp.http.x-cache = "miss"; }
}`;

/**
 * @param port of the app, on IPv4
 * @param isDeaf then it keeps everything whatever the app says: to see that the check sees
 */
export async function startVarnish(port, { isDeaf = false } = {}) {
  const program = places.find((path) => existsSync(path));
  if (!program) throw new Error('Not measured: a shared cache. Install varnish.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-varnish-'));
  const file = join(folder, 'greedy.vcl');
  const vcl = toVcl(port);
  const deaf = vcl.replace('~ "(?i)(no-store|private)"', '== "never said"');
  // A hit goes out without what it set: else everybody would be whoever came first, and nothing would be compared.
  writeFileSync(
    file,
    isDeaf
      ? deaf.replace('set beresp.ttl = 60s', 'unset beresp.http.set-cookie; set beresp.ttl = 60s')
      : vcl,
  );
  const listen = await findFreePort();
  const child = start(program, [
    ...['-F', '-a', `127.0.0.1:${listen}`, '-f', file, '-n', join(folder, 'work')],
    ...['-s', 'malloc,64m', '-j', 'none'],
  ]);
  const origin = `http://127.0.0.1:${listen}`;
  const { signal } = new AbortController();
  await waitUntilAnswers(`${origin}/healthz`, { deadlineMs: 60_000, signal });
  return { origin, stop: () => stop(child), version: readVersion(program) };
}

function readVersion(program) {
  const { stderr } = spawnSync(program, ['-V'], { encoding: 'utf8' });
  return /varnish-[\d.]+/.exec(stderr)?.[0];
}
