import type { Text } from './text.ts';

export type AuthorRecord = { firstName: string; lastName: string; email: string; bio: Text };

export const IDA: AuthorRecord = {
  firstName: 'Ida',
  lastName: 'Kern',
  email: 'ida@hearth-and-hollow.example',
  bio: {
    en: 'Ida runs the shop and breaks in every pan herself.',
    de: 'Ida führt den Laden und brennt jede Pfanne selbst ein.',
  },
};

export const TOM: AuthorRecord = {
  firstName: 'Tom',
  lastName: 'Brandt',
  email: 'tom@hearth-and-hollow.example',
  bio: {
    en: 'Tom roasts on Mondays and writes on Tuesdays.',
    de: 'Tom röstet montags und schreibt dienstags.',
  },
};
