/** What a browser says it is, in words coarse enough to be true of millions. */
export const browsers = ['chrome', 'edge', 'firefox', 'opera', 'safari', 'samsung'] as const;
export const systems = ['android', 'chromeos', 'ios', 'linux', 'macos', 'windows'] as const;

/** Where somebody signed in. From closed lists, so that nothing a client sends is kept or drawn. */
export type Device = {
  readonly browser: (typeof browsers)[number] | null;
  readonly system: (typeof systems)[number] | null;
};
