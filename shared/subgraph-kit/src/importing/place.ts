/** Where in a source something stands. */
export interface Place {
  /** The file, by its path within the folder or archive that is imported. */
  file: string;
  line?: number | undefined;
  /** The path within a file that has structure: `iati-activity[3]/title`, `date[0].at`. */
  path?: string | undefined;
}

/** A record with the place that it was read from. */
export interface Placed<Item> {
  place: Place;
  record: Item;
}

/** `activities.xml, line 12, iati-activity[3]/title` */
export function describePlace({ file, line, path }: Place): string {
  return [file, ...(line === undefined ? [] : [`line ${line}`]), ...(path ? [path] : [])].join(
    ', ',
  );
}
