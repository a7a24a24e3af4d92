// Numbers as people read them, with and without a noun.

/** `1,000`, for a whole number. `toLocaleString` would load the language data of Node.js in each process. */
export const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 file`, `1,000 files`; for a noun whose plural has an s. */
export const count = (value: number, noun: string): string =>
  `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
