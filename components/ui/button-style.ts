import clsx from 'clsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'sm';
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; fullWidth?: boolean };

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-brand text-on-brand shadow-sm hover:bg-brand-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-brand hover:bg-brand-soft',
  danger: 'border-transparent bg-danger text-on-danger shadow-sm hover:opacity-90',
};

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-12 px-6 text-base',
  sm: 'min-h-touch px-4 text-sm',
};

/** One look for what is pressed and for what leads somewhere. The border shows in forced colours. */
export function toButtonClass({ variant = 'primary', size = 'md', fullWidth }: ButtonLook): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-lg border py-2 text-center font-semibold no-underline transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-progress aria-disabled:opacity-70',
    variants[variant],
    sizes[size],
    fullWidth && 'w-full',
  );
}
