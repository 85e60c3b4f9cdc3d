import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '@/lib/env';
import { parseArguments } from './parse-arguments';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command as people run it. */
function runCommand(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const env = { ...readEnvironment(), NODE_ENV: 'production' as const, ...settings };
    const child = spawn(process.execPath, ['lib/doctor/start.mjs', ...args], { cwd: root, env });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      said.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}

describe('npm run doctor', () => {
  it('reports on every check and exits with 0 when all is well', async () => {
    const { code, stdout } = await runCommand([]);
    expect(stdout).toContain('0 to mend, 0 to look at');
    expect(code).toBe(0);
  });

  it('exits with 1 when something is to be mended, and says so as JSON too', async () => {
    const { code, stdout } = await runCommand(['--json'], { SHOP_ID: 'nonsense' });
    const report = JSON.parse(stdout);
    expect({ code, ok: report.ok }).toEqual({ code: 1, ok: false });
    expect(report.findings[0]).toMatchObject({ check: 'environment', outcome: 'failure' });
  });

  it('exits with 2 and its usage when it is called wrongly', async () => {
    const { code, stderr } = await runCommand(['--sample']);
    expect(code).toBe(2);
    expect(stderr).toContain('npm run doctor --');
  });
});

describe('its arguments', () => {
  it('make a sample request of peer and headers', () => {
    const args = ['--peer', '10.0.0.1', '--header', 'X-Forwarded-For: 1.2.3.4, 10.0.0.9'];
    expect(parseArguments(args)).toEqual({
      kind: 'run',
      isJson: false,
      sample: { peer: '10.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4, 10.0.0.9' } },
    });
  });

  it('refuse a header without a name', () => {
    expect(parseArguments(['--header', '1.2.3.4'])).toMatchObject({ kind: 'wrong' });
  });
});
