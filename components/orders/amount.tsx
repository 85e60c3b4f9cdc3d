/** A sum of money, already formatted: its digits line up and it never breaks in two. */
export function Amount({ children }: { children: string }) {
  return <span className="whitespace-nowrap tabular-nums">{children}</span>;
}
