import clsx from 'clsx';
import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, toButtonClass } from './button-style';

export type ButtonProps = ComponentProps<'button'> & ButtonLook;

export function Button({
  variant,
  size,
  fullWidth,
  className,
  type = 'button',
  ...props
}: ButtonProps) {
  return (
    <button
      type={type}
      className={clsx(toButtonClass({ variant, size, fullWidth }), className)}
      {...props}
    />
  );
}

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'href'> &
  ButtonLook & {
    href: string;
    children: ReactNode;
    /** Leads to another site. */
    external?: boolean;
    /** A whole page load: for sign-in and other route handlers, which answer no soft navigation. */
    reload?: boolean;
  };

/** A link that looks like a button. Never prefetches: each prefetch of a personal page asks the shop. */
export function ButtonLink({
  href,
  variant,
  size,
  fullWidth,
  external,
  reload,
  className,
  ...props
}: ButtonLinkProps) {
  const look = clsx(toButtonClass({ variant, size, fullWidth }), className);
  if (external) return <a href={href} rel="noopener noreferrer" className={look} {...props} />;
  if (reload) return <a href={href} className={look} {...props} />;
  return <Link href={href} prefetch={false} className={look} {...props} />;
}
