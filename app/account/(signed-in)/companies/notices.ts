/** What a finished change says; the tone tells whether it was made. */
const tones = {
  chosen: 'success',
  left: 'success',
  gone: 'warning',
  failed: 'danger',
  shipping: 'success',
  billing: 'success',
  both: 'success',
} as const;

export type CompanyNotice = keyof typeof tones;

/** The notice a URL asks for, if it is one of ours: anybody can write a URL. */
export function parseNotice(dangerousNotice: unknown) {
  if (typeof dangerousNotice !== 'string' || !Object.hasOwn(tones, dangerousNotice)) return null;
  const key = dangerousNotice as CompanyNotice;
  return { key, tone: tones[key] };
}
