/** The hearth: replace with the shop's own sign. */
export function ShopMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 32"
      fill="none"
      className="size-8 shrink-0 text-brand max-[23rem]:hidden"
    >
      <path
        d="M4 28V15C4 8.4 9.4 3 16 3s12 5.4 12 12v13h-7v-9a5 5 0 0 0-10 0v9H4Z"
        fill="currentColor"
      />
      <path d="M16 20.5c2 2 3 3.4 3 5a3 3 0 0 1-6 0c0-1.6 1-3 3-5Z" fill="currentColor" />
    </svg>
  );
}
