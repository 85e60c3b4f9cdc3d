export type Mail = {
  to: string;
  code: string;
  /** RFC 3339. */
  sentAt: string;
};

export type Inbox = {
  /** `signInId`: the sign-in under way that asked for it. */
  deliver(mail: Mail, signInId: string): void;
  /** Newest first; of one address, or of everybody. */
  list(email?: string): Mail[];
  /** Newest first; what one sign-in asked for, so that two tabs do not show each other's codes. */
  listOfSignIn(signInId: string): Mail[];
  clear(): void;
};

const capacity = 500;

/** All mail this shop ever sends, kept where people and tests can read it. */
export function createInbox(): Inbox {
  let sent: { mail: Mail; signInId: string }[] = [];
  const toMails = (some: typeof sent) => some.map(({ mail }) => mail);
  return {
    deliver(mail, signInId) {
      sent = [{ mail, signInId }, ...sent].slice(0, capacity);
    },
    list(email) {
      const address = email?.trim().toLowerCase();
      return toMails(address ? sent.filter(({ mail }) => mail.to === address) : sent);
    },
    listOfSignIn: (signInId) => toMails(sent.filter((entry) => entry.signInId === signInId)),
    clear: () => {
      sent = [];
    },
  };
}
