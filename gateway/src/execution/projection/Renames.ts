import type { OutputRewrite, RewritePath } from '../../planning/QueryPlan';

type Matches = (typeName: string, condition: string) => boolean;

/**
 * Which fields of an answer get another name: planners give two fields that would clash in one request names of their
 * own, and take them back afterwards.
 */
export class Renames {
  static readonly none = new Renames([]);

  constructor(private readonly rewrites: readonly OutputRewrite[]) {}

  get isEmpty(): boolean {
    return this.rewrites.length === 0;
  }

  /** Those that hold for objects of a type. */
  forType(typeName: string, matches: Matches): Renames {
    if (this.isEmpty) return this;
    return new Renames(
      this.rewrites.flatMap(({ path, name }) => {
        const rest = skipTypes(path, typeName, matches);
        return rest ? [{ path: rest, name }] : [];
      }),
    );
  }

  /** The name that a field takes, once `forType` was applied. */
  nameOf(responseName: string): string {
    const rename = this.rewrites.find(
      ({ path }) => path.length === 1 && keyOf(path) === responseName,
    );
    return rename?.name ?? responseName;
  }

  /** The names of a path of the answer as they are after all, wherever the fields are. */
  ofPath(path: readonly (string | number)[]): (string | number)[] {
    return path.map((element) => {
      const rename = this.rewrites.find((rewrite) => keyOf(rewrite.path.slice(-1)) === element);
      return rename?.name ?? element;
    });
  }

  /** Those inside a field, once `forType` was applied. */
  inside(responseName: string): Renames {
    if (this.isEmpty) return this;
    return new Renames(
      this.rewrites
        .filter(({ path }) => path.length > 1 && keyOf(path) === responseName)
        .map(({ path, name }) => ({ path: path.slice(1), name })),
    );
  }
}

function keyOf([first]: RewritePath): string | undefined {
  return first && 'key' in first ? first.key : undefined;
}

/** The path without the type conditions at its start, or undefined when the type does not meet them. */
function skipTypes(path: RewritePath, typeName: string, matches: Matches): RewritePath | undefined {
  const [first, ...rest] = path;
  if (first === undefined || 'key' in first) return path;
  if (!first.types.some((condition) => matches(typeName, condition))) return undefined;
  return skipTypes(rest, typeName, matches);
}
