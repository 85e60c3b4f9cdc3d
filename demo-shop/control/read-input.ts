import type Koa from 'koa';
import { z } from 'zod';
import { controlErrorPage } from '../pages/control/control-page.ts';
import { readBody } from '../requests/read-body.ts';

type Values = Record<string, unknown>;

function toValue(kind: string | undefined, text: string): unknown {
  if (kind === 'number') return Number(text);
  if (kind === 'boolean') return text === 'true';
  return text;
}

/**
 * A form as the object that a program would send. Dots nest, a kind behind a colon says what a text
 * stands for (`fault.code:number`), `:list` gathers every value of that name, and what was left empty is
 * left out.
 */
export function toObject(form: URLSearchParams): Values {
  const result: Values = {};
  for (const [name, text] of form) {
    if (text === '') continue;
    const [path = '', kind] = name.split(':');
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    if ([last, ...keys].some((key) => machinery.has(key))) continue;
    let target = result;
    for (const key of keys) {
      const existing = Object.hasOwn(target, key) ? target[key] : null;
      const inner = typeof existing === 'object' && existing ? (existing as Values) : {};
      target[key] = inner;
      target = inner;
    }
    if (kind === 'list') target[last] = text === 'none' ? [] : [...listOf(target[last]), text];
    else target[last] = toValue(kind, text);
  }
  return result;
}

/** Keys that lead into an object's own machinery. */
const machinery: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * Turns posts of the page's forms into what programs send, and leads people back to the page afterwards. A
 * program that posts a form, as `curl -d` does, is answered like one that posts JSON.
 */
export function formPosts(under: string): Koa.Middleware {
  return async (ctx, next) => {
    if (ctx.method !== 'POST' || !ctx.path.startsWith(`${under}/`)) return next();
    const text = (await readBody(ctx.req, 64 * 1024))?.toString('utf8') ?? '';
    ctx.state.controlBody = text;
    // `curl -d` calls everything a form, JSON too.
    if (!ctx.is('application/x-www-form-urlencoded') || /^\s*[[{]/.test(text)) return next();
    const form = new URLSearchParams(text);
    const method = form.get('_method');
    // The part of the page to come back to.
    const at = /^[a-z]+$/.exec(form.get('_at') ?? '')?.[0];
    form.delete('_method');
    form.delete('_at');
    ctx.state.controlForm = toObject(form);
    // Forms know GET and POST only.
    if (method === 'DELETE') ctx.method = 'DELETE';
    await next();
    if (!ctx.get('accept').includes('text/html')) return;
    if (ctx.status >= 400) {
      const { error } = (ctx.body ?? {}) as { error?: string };
      const { status } = ctx;
      ctx.type = 'html';
      ctx.body = controlErrorPage(error ?? 'There is no such thing here.');
      ctx.status = status;
      return;
    }
    ctx.redirect(at ? `${under}#${at}` : under);
    ctx.status = 303;
  };
}

/** What is wrong, and in which fields, for the answer to a bad call. */
function toComplaint(error: z.ZodError) {
  const fields = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  return { error: z.prettifyError(error), fields };
}

/** As `parseBody`; where nothing was sent, what the schema makes of an empty one. */
export async function parseOptionalBody<Output>(
  ctx: Koa.Context,
  schema: z.ZodType<Output>,
): Promise<Output | null> {
  const isEmpty = ctx.state.controlForm === undefined && !ctx.state.controlBody;
  return isEmpty ? schema.parse({}) : parseBody(ctx, schema);
}

/** Reads a body of this shape, JSON or a form, or answers 400 naming the wrong fields and returns null. */
export async function parseBody<Output>(
  ctx: Koa.Context,
  schema: z.ZodType<Output>,
): Promise<Output | null> {
  let body: unknown = ctx.state.controlForm;
  if (body === undefined) {
    try {
      body = JSON.parse(String(ctx.state.controlBody ?? ''));
    } catch {
      ctx.status = 400;
      ctx.body = { error: 'The body must be JSON.' };
      return null;
    }
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  ctx.status = 400;
  ctx.body = toComplaint(parsed.error);
  return null;
}
