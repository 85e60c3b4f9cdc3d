/** One line under the search field while somebody types. */
export type Suggestion = {
  readonly kind: 'product' | 'collection';
  readonly title: string;
  readonly href: string;
};
