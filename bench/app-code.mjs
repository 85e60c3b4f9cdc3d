// Lets Node run the app's own TypeScript as it is: `@/` and names without an ending are found, and the
// marker that keeps server code out of browsers is nothing here.  node --import ./bench/app-code.mjs …
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);
const empty = new URL('node_modules/server-only/empty.js', root).href;
const endings = ['', '.ts', '/index.ts'];

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: empty, shortCircuit: true };
    // Written for a bundler: the package names its files without their ending.
    if (/^next\/\w+$/.test(specifier)) return next(`${specifier}.js`, context);
    const isForeign = context.parentURL?.includes('/node_modules/');
    if (isForeign || !/^(@|\.\.?)\//.test(specifier)) return next(specifier, context);
    const path = specifier.startsWith('@/')
      ? fileURLToPath(new URL(specifier.slice(2), root))
      : fileURLToPath(new URL(specifier, context.parentURL));
    const ending = endings.find((one) => existsSync(path + one) && /\.\w+$/.test(path + one));
    if (ending === undefined) return next(specifier, context);
    return next(pathToFileURL(path + ending).href, context);
  },
});
