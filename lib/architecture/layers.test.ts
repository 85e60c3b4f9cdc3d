import { describe, expect, it } from 'vitest';
import { findModule, firstStatement, listFiles, listImports } from './source-files';

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const lib = listFiles('lib/**/*.{ts,tsx}').filter(
  ({ path }) => !isTest(path) && !path.startsWith('lib/architecture/') && !path.endsWith('.d.ts'),
);
const components = listFiles('components/**/*.{ts,tsx}').filter(({ path }) => !isTest(path));
const app = listFiles('app/**/*.{ts,tsx}', '*.ts').filter(({ path }) => !isTest(path));

/** Every import of `files` that `isForbidden` names, as a line somebody can act on. */
function findForbidden(
  files: typeof lib,
  isForbidden: (from: string, file: { path: string }) => boolean,
): string[] {
  return files.flatMap((file) =>
    listImports(file)
      .filter(({ from }) => isForbidden(from, file))
      .map(({ from }) => `${file.path} imports ${from}`),
  );
}

const within = (...folders: string[]) => {
  const starts = folders.map((folder) => `${folder}/`);
  return (from: string) => starts.some((start) => from.startsWith(start));
};

const isServerModule = (from: string) => {
  const file = findModule(lib, from);
  return file !== null && firstStatement(file) === "import 'server-only';";
};

/** Server Components that ask for something themselves, each with its reason. */
const askingComponents = new Map([
  ['components/layout/deferred.tsx', 'reads a request header to decide whether to stream'],
  ['components/catalog/recommendations.tsx', 'fails alone, so it must fetch alone'],
]);

describe('imports run one way', () => {
  it('lib imports neither app nor components nor anything that only tests and demos use', () => {
    expect(findForbidden(lib, within('app', 'components', 'demo-shop', 'e2e', 'bench'))).toEqual(
      [],
    );
  });

  it('components import neither app nor the demo shop', () => {
    expect(findForbidden(components, within('app', 'demo-shop', 'e2e', 'bench'))).toEqual([]);
  });

  it('app reaches the demo shop over HTTP only', () => {
    const shipped = app.filter(({ path }) => !/^(vitest|playwright|codegen|tailwind)/.test(path));
    expect(findForbidden(shipped, within('demo-shop', 'e2e', 'bench'))).toEqual([]);
  });

  it('the demo shop and the browser tests import nothing of the app', () => {
    const strangers = listFiles('demo-shop/**/*.{ts,mjs}', 'e2e/**/*.{ts,mjs}');
    expect(findForbidden(strangers, within('app', 'components', 'lib'))).toEqual([]);
  });

  it('components draw: of lib they take types, client-safe modules and i18n, but nothing that fetches', () => {
    const found = components
      .filter(({ path }) => !askingComponents.has(path))
      .flatMap((file) =>
        listImports(file)
          .filter(({ from, isTypeOnly }) => !isTypeOnly && !from.startsWith('lib/i18n/'))
          .filter(({ from }) => isServerModule(from))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(found).toEqual([]);
  });
});

describe('what costs nothing until it is switched on', () => {
  it('OpenTelemetry is loaded by one import, which waits until an endpoint is configured', () => {
    const isOutside = ({ path }: { path: string }) => !path.startsWith('lib/telemetry/otlp/');
    const users = [...lib, ...components, ...app].filter(isOutside).flatMap((file) =>
      listImports(file)
        .filter(({ from }) => /^(@opentelemetry|lib\/telemetry\/otlp)\//.test(from))
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(users).toEqual([
      'lib/telemetry/start-telemetry.ts imports lib/telemetry/otlp/create-otlp-telemetry',
    ]);
    const [starter] = lib.filter(({ path }) => path === 'lib/telemetry/start-telemetry.ts');
    expect(starter?.text).toMatch(/await import\('\.\/otlp\/create-otlp-telemetry'\)/);
    expect(starter?.text).not.toMatch(/from '\.\/otlp/);
  });
});

describe('server code is marked as such', () => {
  const serverPackages =
    /^(node:|next\/(headers|cache)|next-intl\/server|openid-client|pino|proxy-addr|@opentelemetry)/;
  // Messages of next-intl reach components through its own marked entry.
  const isServerCode = (from: string) => serverPackages.test(from) || isServerModule(from);
  /** A domain's face only names what its modules export; they carry the mark themselves. */
  const isFace = (file: { text: string }) =>
    file.text.replace(/export (?:type )?\{[^}]*\} from '[^']+';|\/\*[\s\S]*?\*\/|\s/g, '') === '';

  it("T78: every lib module that touches the server opens with import 'server-only'", () => {
    const unmarked = lib
      .filter((file) => firstStatement(file) !== "import 'server-only';" && !isFace(file))
      .filter((file) =>
        listImports(file).some(({ from, isTypeOnly }) => !isTypeOnly && isServerCode(from)),
      )
      .map(({ path }) => path);
    expect(unmarked).toEqual([]);
  });

  it("'server-only' is the first statement wherever it stands", () => {
    const late = lib
      .filter(({ text }) => text.includes("import 'server-only'"))
      .filter((file) => firstStatement(file) !== "import 'server-only';")
      .map(({ path }) => path);
    expect(late).toEqual([]);
  });

  it("'use server' stands only in app/**/actions.ts, and opens every one of them", () => {
    const everything = [...lib, ...components, ...app];
    const isActions = (path: string) => /^app\/.*\/actions\.ts$/.test(path);
    const wrong = everything
      .filter(({ path, text }) =>
        isActions(path)
          ? !/^['"]use server['"];?$/.test(firstStatement({ path, text }))
          : /^\s*['"]use server['"]/m.test(text),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('T78: process.env is read in one file', () => {
    const readers = [...lib, ...components, ...app]
      // Next replaces NEXT_RUNTIME in instrumentation.ts at build time, by that very text.
      .filter(({ path }) => !/^([a-z]+\.config|instrumentation)\./.test(path))
      .filter(({ text }) => /\bprocess\.env\b/.test(text))
      .map(({ path }) => path);
    expect(readers).toEqual(['lib/env.ts']);
  });
});
