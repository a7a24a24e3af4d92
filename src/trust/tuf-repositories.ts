// The TUF repositories of the public instances, and the root of each that trust starts from.

import { PUBLIC_HOSTS } from './instance-choice.ts';
import publicGoodRoot from './public-good.root.json' with { type: 'json' };
import stagingRoot from './staging.root.json' with { type: 'json' };

/** A TUF repository: where it is mirrored, and the root metadata that came with this program. */
export type Repository = Readonly<{
  /** Base address of the metadata; targets lie below it in `targets/`. */
  mirror: URL;
  /** Signed root metadata as JSON; newer roots must be reached from it by signatures. */
  root: unknown;
}>;

/** The repository of a public instance; its shipped root is version 16 (public-good) or 14 (staging). */
export function repositoryOf(instance: 'public-good' | 'staging'): Repository {
  const mirror = new URL(`https://${PUBLIC_HOSTS[instance].tuf}`);
  return { mirror, root: instance === 'public-good' ? publicGoodRoot : stagingRoot };
}
