export type Tone = 'info' | 'success' | 'warning' | 'danger';

const paths: Record<Tone, string> = {
  info: 'M10 9v5m0-8v.01',
  success: 'm6 10.5 2.75 2.75L14 7.75',
  warning: 'M10 5.5v5.5m0 3v.01',
  danger: 'M10 5.5v5.5m0 3v.01',
};

/** A second sign beside the colour, for those who cannot tell colours apart (WCAG 2.2 SC 1.4.1). */
export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" fill="none" className="size-5 shrink-0">
      <circle cx="10" cy="10" r="8.25" stroke="currentColor" strokeWidth="1.5" />
      <path
        d={paths[tone]}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
