export type Mail = {
  to: string;
  code: string;
  /** RFC 3339. */
  sentAt: string;
};

export type Inbox = {
  deliver(mail: Mail): void;
  /** Newest first; of one address, or of everybody. */
  list(email?: string): Mail[];
  clear(): void;
};

const capacity = 500;

/** All mail this shop ever sends, kept where people and tests can read it. */
export function createInbox(): Inbox {
  let mails: Mail[] = [];
  return {
    deliver(mail) {
      mails = [mail, ...mails].slice(0, capacity);
    },
    list: (email) => (email ? mails.filter(({ to }) => to === email.trim().toLowerCase()) : mails),
    clear: () => {
      mails = [];
    },
  };
}
