// The machine that actions run on, which may differ from this one: a script in the place of the `node` that act calls.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `not-act`: it looks like a machine of GitHub. `container`: the workspace has another path for actions, and the
 * one that `github.workspace` names is empty there.
 */
export type Machine = 'not-act' | 'container';

const SCRIPTS: Readonly<Record<Machine | 'this', string>> = {
  this: `"$NODE" "$@"`,
  'not-act': `unset ACT\n"$NODE" "$@"`,
  // Only this process and its children see the mounts.
  container: `unshare --mount bash -c '
    inside=$(dirname "$0")/__w && mkdir -p "$inside" && mount --bind "$GITHUB_WORKSPACE" "$inside" &&
    mount -t tmpfs none "$GITHUB_WORKSPACE" && cd "$inside" && GITHUB_WORKSPACE=$inside exec "$NODE" "$@"' "$0" "$@"`,
};

/** The folder of the `node` that act uses for every action: a script that calls ours. */
export async function nodeOf(folder: string, machine: Machine | undefined): Promise<string> {
  await mkdir(folder);
  // Not sh, which may drop variables with a dash in their names, and so inputs.
  // act asks the first node on PATH for its real path, and then runs that. It loses what a failing step printed at its
  // end if it has not read it by then (findings/act-loses-output-of-failing-steps.sh).
  const script = `#!/usr/bin/env bash
case "$*" in *process.execPath*) echo "$0" && exit ;; esac
export NODE='${process.execPath}'
${SCRIPTS[machine ?? 'this']}
status=$?
[ "$status" = 0 ] || sleep 0.5
exit "$status"
`;
  await writeFile(join(folder, 'node'), script, { mode: 0o755 });
  return folder;
}
