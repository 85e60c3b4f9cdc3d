import { Bidi } from '@/components/ui/bidi';

/** Text that others typed: kept apart from ours, wrapped, and cut where it would never end. */
export function Foreign({ children, max }: { children: string; max?: number }) {
  return <Bidi max={max}>{children}</Bidi>;
}
