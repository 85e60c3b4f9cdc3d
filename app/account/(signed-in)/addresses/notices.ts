/** What a finished change says on the list; the tone tells whether it was made. */
const tones = {
  added: 'success',
  saved: 'success',
  deleted: 'success',
  default: 'success',
  exists: 'info',
  gone: 'warning',
  isDefault: 'warning',
  failed: 'danger',
  unconfirmed: 'warning',
} as const;

export type AddressNotice = keyof typeof tones;

/** The notice a URL asks for, if it is one of ours: anybody can write a URL. */
export function parseNotice(dangerousNotice: string | readonly string[] | undefined) {
  if (typeof dangerousNotice !== 'string' || !Object.hasOwn(tones, dangerousNotice)) return null;
  const notice = dangerousNotice as AddressNotice;
  return { notice, tone: tones[notice] };
}
