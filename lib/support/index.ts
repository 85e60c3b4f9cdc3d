export { type AskOrder, getAskOrder } from './get-ask-order';
export type { HelpDesk } from './sign-identity';
