// The TUF repositories of the public instances, and the initial root of each.

import { PUBLIC_HOSTS } from './instance-choice.ts';
import publicGoodRoot from './public-good.root.json' with { type: 'json' };
import stagingRoot from './staging.root.json' with { type: 'json' };

/** A TUF repository: its mirror, and the root metadata that is part of this program. */
export type Repository = Readonly<{
  /** Base address of the metadata; the targets are below it in `targets/`. */
  mirror: URL;
  /** Signed root metadata as JSON; newer roots must be reached from it by signatures. */
  root: unknown;
}>;

/** The repository of a public instance; its shipped root is version 16 (public-good) or 14 (staging). */
export function repositoryOf(instance: 'public-good' | 'staging'): Repository {
  const mirror = new URL(`https://${PUBLIC_HOSTS[instance].tuf}`);
  return { mirror, root: instance === 'public-good' ? publicGoodRoot : stagingRoot };
}
