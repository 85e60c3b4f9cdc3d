import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-6 shrink-0"
    >
      {children}
    </svg>
  );
}

export function OverviewIcon() {
  return (
    <Icon>
      <path d="m4 10.5 8-6.5 8 6.5V19a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19v-8.5Z" />
      <path d="M9.5 20.5v-6h5v6" />
    </Icon>
  );
}

export function OrdersIcon() {
  return (
    <Icon>
      <path d="M4 8 12 3.5 20 8v8l-8 4.5L4 16V8Z" />
      <path d="m4 8 8 4.5L20 8m-8 4.5v8M8 5.75l8 4.5" />
    </Icon>
  );
}

export function AddressesIcon() {
  return (
    <Icon>
      <path d="M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21Z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </Icon>
  );
}

export function CartIcon() {
  return (
    <Icon>
      <path d="M5.5 8h13l1 11a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19l1-11Z" />
      <path d="M8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5" />
    </Icon>
  );
}

export function ProfileIcon() {
  return (
    <Icon>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
    </Icon>
  );
}

export function SubscriptionsIcon() {
  return (
    <Icon>
      <path d="M5 11a7 7 0 0 1 12-4.5l2 2M19 13a7 7 0 0 1-12 4.5l-2-2" />
      <path d="M19 4.5v4h-4M5 19.5v-4h4" />
    </Icon>
  );
}

export function DataIcon() {
  return (
    <Icon>
      <path d="M12 4v11m0 0-4-4m4 4 4-4" />
      <path d="M4.5 15.5v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3" />
    </Icon>
  );
}

export function StoreCreditIcon() {
  return (
    <Icon>
      <path d="M4 7.5A2 2 0 0 1 6 5.5h11v4M4 7.5v10a2 2 0 0 0 2 2h13.5v-10H6a2 2 0 0 1-2-2Z" />
      <path d="M15.5 14.5h.5" />
    </Icon>
  );
}

export function CompanyIcon() {
  return (
    <Icon>
      <path d="M4.5 20.5V5A1.5 1.5 0 0 1 6 3.5h7A1.5 1.5 0 0 1 14.5 5v15.5M14.5 9.5H18a1.5 1.5 0 0 1 1.5 1.5v9.5M3 20.5h18" />
      <path d="M8 7.5h3m-3 4h3m-3 4h3m6.5-2.5v.01m0 3.49v.01" />
    </Icon>
  );
}

export function ConsentIcon() {
  return (
    <Icon>
      <rect x="3.5" y="5.5" width="17" height="13" rx="1.5" />
      <path d="m4 7 8 6 8-6" />
    </Icon>
  );
}

export function DetailsIcon() {
  return (
    <Icon>
      <path d="M12 20.5S3.5 15.5 3.5 9.3A4.6 4.6 0 0 1 12 6.9a4.6 4.6 0 0 1 8.5 2.4c0 6.2-8.5 11.2-8.5 11.2Z" />
    </Icon>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 7h15m-15 5h15m-15 5h15" />
    </Icon>
  );
}

export function SignOutIcon() {
  return (
    <Icon>
      <path d="M14 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H14" />
      <path d="M10 12h10m-3.5-3.5L20 12l-3.5 3.5" />
    </Icon>
  );
}
