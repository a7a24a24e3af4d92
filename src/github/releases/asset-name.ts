// The name that GitHub gives an asset: not always the one that was asked for.

/**
 * A file's name as GitHub changes it: letters lose their accents, any other run of characters becomes one dot, and no
 * dot is left at either end. A name that begins with a dot, or has none left in it, gets `default` in front. The
 * documentation ("Upload a release asset") says only that such names are changed; this is what answers of the API
 * showed, as does GitHub's own command line before it replaces an asset.
 */
export function assetNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const whole = plain.startsWith('.') ? `default${plain}` : plain;
  const dotted = whole.replace(/[^\w+@-]+/g, '.').replace(/^\.|\.$/g, '');
  return dotted === name || dotted.includes('.') ? dotted : `default.${dotted}`;
}
