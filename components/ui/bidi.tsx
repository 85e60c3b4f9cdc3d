import type { ReactNode } from 'react';
import { clipText } from '@/lib/clip-text';

type BidiProps = {
  children: ReactNode;
  /** Characters of a text child that are shown; see `clipText` for why there is an end. */
  max?: number;
};

/**
 * Names, notes and other people's text. `<bdi>` keeps right-to-left letters, and override characters
 * sent as an attack, from turning the words around them; the longest word wraps.
 */
export function Bidi({ children, max }: BidiProps) {
  const text = typeof children === 'string' ? clipText(children, max) : children;
  return <bdi className="wrap-anywhere">{text}</bdi>;
}
