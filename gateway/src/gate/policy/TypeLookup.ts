import type { SchemaField, SchemaModel } from './SchemaModel';

/** Looks up in several schemas, in their order. */
export class TypeLookup {
  /** Types that implement an interface or are in a union, by its name; and the other way round. */
  private readonly possible = new Map<string, Set<string>>();
  private readonly abstract = new Map<string, Set<string>>();

  constructor(private readonly models: readonly SchemaModel[]) {
    for (const { types } of models) {
      for (const type of types.values()) {
        for (const related of type.related) {
          if (type.kind === 'union') this.add(type.name, related);
          else this.add(related, type.name);
        }
      }
    }
  }

  fieldIn(type: string, field: string): SchemaField | undefined {
    for (const { types } of this.models) {
      const found = types.get(type)?.fields.get(field);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The names of the fields of a type, as any of the schemas has it. */
  fieldNames(type: string): Set<string> {
    return new Set(this.models.flatMap(({ types }) => [...(types.get(type)?.fields.keys() ?? [])]));
  }

  possibleTypes(abstract: string): ReadonlySet<string> {
    return this.possible.get(abstract) ?? new Set();
  }

  /** Interfaces and unions that a type is in. */
  abstractTypes(type: string): ReadonlySet<string> {
    return this.abstract.get(type) ?? new Set();
  }

  private add(abstract: string, type: string): void {
    this.possible.set(abstract, (this.possible.get(abstract) ?? new Set()).add(type));
    this.abstract.set(type, (this.abstract.get(type) ?? new Set()).add(abstract));
  }
}
