/** What an agency keeps in `agency-graph.json`, and where. */
export interface Partner {
  /** Name of its folder, beside this file, and its path. */
  folder: string;
  directory: string;
  /** Its name in the graph. */
  name: string;
  agency: string;
}
