// What of the inputs decides where the results of a run go.
import type { Inputs } from '../sign/inputs.ts';

/** What of the inputs decides where it goes. */
export type PublishInputs = Pick<
  Inputs,
  | 'choice'
  | 'existing'
  | 'failFast'
  | 'uploadArtifact'
  | 'artifactName'
  | 'retentionDays'
  | 'includeFiles'
  | 'release'
  | 'githubToken'
>;
