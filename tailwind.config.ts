import type { Config } from 'tailwindcss';

/**
 * The shop's own look: the one thing to edit to make Foyer yours. Each colour is `[light, dark]`.
 * Text colours must keep 4.5:1 and borders of controls 3:1 on their grounds (WCAG 2.2 SC 1.4.3,
 * 1.4.11); `tailwind.config.test.ts` measures every pair.
 */
export const theme = {
  /** Stands in the header, in titles and on receipts. */
  shopName: 'Hearth & Hollow',
  colors: {
    /** The page itself, what lies on it, and what is sunk into it. */
    canvas: ['#f9f6f1', '#161411'],
    surface: ['#fffdfa', '#201d19'],
    sunken: ['#f1ece4', '#2a2621'],
    ink: ['#241f1a', '#f4eee6'],
    muted: ['#655c52', '#b5aa9c'],
    /** Hairlines between things; `line-strong` outlines what can be operated. */
    line: ['#e5ddd1', '#38322b'],
    'line-strong': ['#8b8074', '#877b6e'],
    brand: ['#2c5545', '#9fceb6'],
    'brand-strong': ['#1f4033', '#bce0cd'],
    'brand-soft': ['#e6efe8', '#23352c'],
    'on-brand': ['#ffffff', '#10231a'],
    info: ['#2b587f', '#9cc4e6'],
    'info-soft': ['#e8f0f6', '#1f2d39'],
    success: ['#2a643f', '#9bd0a8'],
    'success-soft': ['#e6f1e7', '#1f3124'],
    warning: ['#7a4d0b', '#e8bf76'],
    'warning-soft': ['#faefd9', '#362a15'],
    danger: ['#a12d27', '#f3a49b'],
    'danger-soft': ['#fbe9e6', '#3c2220'],
    'on-danger': ['#ffffff', '#33110d'],
    backdrop: ['#241f1a', '#000000'],
  },
  /** Script-specific system fonts follow Inter, which draws Latin only. */
  fonts: [
    'var(--font-latin)',
    'var(--font-latin-ext)',
    'system-ui',
    '-apple-system',
    'Segoe UI',
    'Noto Sans',
    'Noto Sans Arabic',
    'Noto Sans Hebrew',
    'Noto Sans CJK JP',
    'Arial',
    'sans-serif',
  ],
  radius: { control: '0.625rem', card: '1rem' },
} as const;

type CssRules = { [rule: string]: string | CssRules };
type ColorName = keyof typeof theme.colors;

const colorNames = Object.keys(theme.colors) as ColorName[];

function toVariables(scheme: 0 | 1): Record<string, string> {
  return Object.fromEntries(
    colorNames.map((name) => [`--shop-${name}`, theme.colors[name][scheme]]),
  );
}

const colors = {
  transparent: 'transparent',
  current: 'currentColor',
  inherit: 'inherit',
  ...Object.fromEntries(colorNames.map((name) => [name, `var(--shop-${name})`])),
};

const config: Config = {
  // What is said here replaces Tailwind's own, so that a raw palette colour is no class at all.
  theme: {
    colors,
    fontFamily: { sans: [...theme.fonts], mono: ['ui-monospace', 'Menlo', 'monospace'] },
    fontSize: {
      xs: ['0.8125rem', { lineHeight: '1.125rem' }],
      sm: ['0.9375rem', { lineHeight: '1.375rem' }],
      base: ['1.0625rem', { lineHeight: '1.625rem' }],
      lg: ['1.1875rem', { lineHeight: '1.6875rem', letterSpacing: '-0.01em' }],
      xl: ['1.375rem', { lineHeight: '1.8125rem', letterSpacing: '-0.015em' }],
      '2xl': ['1.75rem', { lineHeight: '2.125rem', letterSpacing: '-0.02em' }],
      '3xl': ['2.25rem', { lineHeight: '2.5rem', letterSpacing: '-0.028em' }],
      '4xl': ['3rem', { lineHeight: '3.125rem', letterSpacing: '-0.035em' }],
    },
    borderRadius: {
      none: '0',
      sm: '0.25rem',
      md: '0.5rem',
      DEFAULT: '0.5rem',
      lg: theme.radius.control,
      xl: theme.radius.card,
      '2xl': '1.5rem',
      full: '9999px',
    },
    boxShadow: {
      none: 'none',
      sm: '0 1px 2px rgb(36 31 26 / 0.06)',
      DEFAULT: '0 1px 2px rgb(36 31 26 / 0.06)',
      md: '0 2px 4px rgb(36 31 26 / 0.05), 0 8px 24px -8px rgb(36 31 26 / 0.12)',
      lg: '0 4px 8px rgb(36 31 26 / 0.06), 0 24px 48px -16px rgb(36 31 26 / 0.2)',
    },
    transitionDuration: { DEFAULT: '150ms', fast: '100ms', slow: '300ms' },
    transitionTimingFunction: {
      DEFAULT: 'cubic-bezier(0.2, 0, 0, 1)',
      out: 'cubic-bezier(0, 0, 0.2, 1)',
      in: 'cubic-bezier(0.4, 0, 1, 1)',
    },
    animation: {
      none: 'none',
      breathe: 'breathe 1.8s ease-in-out infinite',
      turn: 'turn 0.8s linear infinite',
    },
    keyframes: {
      breathe: { '0%, 100%': { opacity: '1' }, '50%': { opacity: '0.45' } },
      turn: { to: { rotate: '360deg' } },
    },
    extend: {
      spacing: {
        /** The least a finger can hit (WCAG 2.2 SC 2.5.5). */
        touch: '2.75rem',
        /** Height of the phone's bottom navigation, without the safe area. */
        bar: '4rem',
        gutter: 'clamp(1rem, 4vw, 2.5rem)',
        section: 'clamp(2rem, 5vw, 4rem)',
      },
      maxWidth: { page: '75rem', prose: '40rem', form: '36rem' },
    },
  },
  plugins: [
    ({ addBase }: { addBase: (rules: CssRules) => void }) =>
      addBase({
        ':root': { colorScheme: 'light dark', ...toVariables(0) },
        // Paper is white whatever the screen's scheme.
        '@media screen and (prefers-color-scheme: dark)': { ':root': toVariables(1) },
      }),
  ],
};

export default config;
