// The machine that actions run on, as far as it differs from this one: a script in the place of the `node` that act calls.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * `not-act`: it looks like a machine of GitHub. `container`: the workspace has another path for actions, and the
 * one that `github.workspace` names is empty there.
 */
export type Machine = 'not-act' | 'container';

const SCRIPTS: Readonly<Record<Machine, string>> = {
  'not-act': `unset ACT\nexec "$NODE" "$@"`,
  // Only this process and its children see the mounts.
  container: `exec unshare --mount bash -c '
    inside=$(dirname "$0")/__w && mkdir -p "$inside" && mount --bind "$GITHUB_WORKSPACE" "$inside" &&
    mount -t tmpfs none "$GITHUB_WORKSPACE" && cd "$inside" && GITHUB_WORKSPACE=$inside exec "$NODE" "$@"' "$0" "$@"`,
};

/** The folder of the `node` that act uses for every action: ours, called by a script if the machine differs. */
export async function nodeOf(folder: string, machine: Machine | undefined): Promise<string> {
  if (machine === undefined) return dirname(process.execPath);
  await mkdir(folder);
  // Not sh, which may drop variables with a dash in their names, and so inputs.
  // act asks the first node on PATH for its real path, and then runs that.
  const script = `#!/usr/bin/env bash
case "$*" in *process.execPath*) echo "$0" && exit ;; esac
export NODE='${process.execPath}'
${SCRIPTS[machine]}
`;
  await writeFile(join(folder, 'node'), script, { mode: 0o755 });
  return folder;
}
