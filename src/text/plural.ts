// Numbers as people read them, alone and with what they count.

/** `1,000` */
export const number = (value: number): string => value.toLocaleString('en');

/** `1 file`, `1,000 files`; for a noun whose plural has an s. */
export const count = (value: number, noun: string): string =>
  `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
