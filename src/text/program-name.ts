// The name of the command in text for people. In tables it has the installed name; what is printed can be typed as it is.

export const PROGRAM = 'sigstore-sign';

/**
 * Replaces the name of the command, wherever something to type follows it, by the words that start it here. Within
 * parentheses it is a part of a shell's settings, which are read in every folder, so the installed name stays.
 */
export function asTyped(text: string, program: string): string {
  return text.replaceAll(/(?<![\w./(-])sigstore-sign(?= )/g, () => program);
}
