type Path = readonly (string | number)[];

interface Place {
  isError: boolean;
  below: Map<string | number, Place>;
}

/** The places of the response that have an error, to tell whether a null is accounted for. */
export class ErrorPaths {
  private readonly root: Place = { isError: false, below: new Map() };

  constructor(errors: readonly { path?: Path | undefined }[]) {
    for (const { path } of errors) if (path) this.add(path);
  }

  add(path: Path): void {
    let place = this.root;
    for (const element of path) {
      let next = place.below.get(element);
      if (next === undefined) {
        next = { isError: false, below: new Map() };
        place.below.set(element, next);
      }
      place = next;
    }
    place.isError = true;
  }

  /** Whether there is an error at the place, below it, or at an object around it. */
  explain(path: Path): boolean {
    let place = this.root;
    for (const element of path) {
      if (place.isError) return true;
      const next = place.below.get(element);
      if (next === undefined) return false;
      place = next;
    }
    return true;
  }
}
