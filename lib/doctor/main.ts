import 'server-only';
import { readEnvironment } from '@/lib/env';
import { parseArguments, usage } from './parse-arguments';
import { hasFailures, toJson, toReport } from './print-findings';
import { runDoctor } from './run-doctor';

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.kind === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    process.stderr.write(`${parsed.says}\n\n${usage}`);
    return 2;
  }
  const toNow = () => new Date();
  const findings = await runDoctor(readEnvironment(), { sample: parsed.sample, toNow });
  process.stdout.write(parsed.isJson ? toJson(findings) : toReport(findings));
  return hasFailures(findings) ? 1 : 0;
}

// Not process.exit: a pipe may not have taken all of the report yet.
process.exitCode = await main();
