import type { ProjectRow } from '../rows/ProjectRow';

/** A project to be saved, with the IATI activity that it was read from, as XML text, if any. */
export interface ProjectRecord extends ProjectRow {
  activity: string | null;
}
