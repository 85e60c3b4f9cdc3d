/** A letterbox, in the shop's own colours. */
export function AddressIllustration() {
  return (
    <svg viewBox="0 0 96 72" fill="none" className="h-20 w-auto" aria-hidden="true">
      <path
        d="M16 48V30a14 14 0 0 1 14-14h38a14 14 0 0 1 14 14v18H44v-2"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M16 48h28V30a14 14 0 0 0-28 0v18Zm8-16h12M58 48v18M50 66h16M62 30V12h10v7H62"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
