/** At the end of a row that leads on. */
export const Chevron = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 20 20"
    fill="none"
    className="size-5 shrink-0 text-muted rtl:-scale-x-100"
  >
    <path d="m7.5 5 5 5-5 5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
  </svg>
);
