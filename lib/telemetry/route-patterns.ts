import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '@/lib/parse-json';
import { getProcessState } from '@/lib/process-state';

const route = z.object({ page: z.string(), regex: z.string() });
const schema = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

type Pattern = { readonly page: string; readonly expression: RegExp };

/** As the build wrote them down; none under `next dev`. */
function readPatterns(): readonly Pattern[] {
  try {
    // Ignored, or the whole folder would be taken for part of the server.
    const file = join(/* turbopackIgnore: true */ process.cwd(), '.next', 'routes-manifest.json');
    const { staticRoutes, dynamicRoutes } = schema.parse(parseJson(readFileSync(file, 'utf8')));
    return [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
      page,
      expression: new RegExp(regex),
    }));
  } catch {
    return [];
  }
}

/**
 * The page of a path, as a pattern: `/account/orders/[id]`. `other` for what is no page of this build, so that
 * neither ids nor anything that somebody made up gets anywhere.
 */
export function toRoutePattern(
  pathname: string,
  patterns = getProcessState('route-patterns', readPatterns),
): string {
  if (pathname.length > 300) return 'other';
  return patterns.find(({ expression }) => expression.test(pathname))?.page ?? 'other';
}
