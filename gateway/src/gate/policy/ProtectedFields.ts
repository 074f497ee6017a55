import { keyFields } from './keyFields';
import type { ReachedField } from './fieldsReached';
import type { OtherMembers } from './OtherMembers';
import type { SchemaModel } from './SchemaModel';
import { tagsOf } from './tagsOf';
import type { TypeLookup } from './TypeLookup';

/** What must not be built upon, or not be answered, and whose it is. */
export interface Protected {
  coordinate: string;
  member: string;
}

const restricted = 'restricted';

/**
 * Fields of others that a schema must not reach, found beforehand: a schema can select a field of an interface from
 * thousands of places, and each stands for the field of every type that implements it.
 */
export class ProtectedFields {
  private readonly restrictedFields = new Map<string, Protected>();
  private readonly restrictedTypes = new Map<string, Protected>();
  private readonly answered = new Map<string, Protected>();

  constructor(
    private readonly others: OtherMembers,
    private readonly lookup: TypeLookup,
  ) {
    for (const { name, model } of others.members) this.findRestricted(name, model);
  }

  /** Whether a member tagged a field, its type or what it returns: the type's owner for the type, whoever answers it for a field. */
  restriction({ type, field, returns }: ReachedField): Protected | undefined {
    return (
      this.restrictedFields.get(`${type}.${field}`) ??
      this.restrictedTypes.get(type) ??
      (returns === undefined ? undefined : this.restrictedTypes.get(returns))
    );
  }

  /** Adds what others answer of the entities in a schema, but for its own keys: see `holder`. */
  addAnswered(model: SchemaModel): void {
    const keys = keyFields(model);
    for (const type of model.types.values()) {
      if (!this.others.isForeign(type.name) || !this.others.isEntity(type.name)) continue;
      for (const { name, coordinate } of type.fields.values()) {
        const holder = this.others.resolversOf(type.name, name)[0]?.member;
        if (holder === undefined || keys.has(coordinate)) continue;
        this.add(this.answered, type.name, name, { coordinate, member: holder });
      }
    }
  }

  /** Who answers a field, or the same field of a type that implements the interface. */
  holder({ type, field }: ReachedField): Protected | undefined {
    return this.answered.get(`${type}.${field}`);
  }

  private findRestricted(member: string, { types }: SchemaModel): void {
    for (const type of types.values()) {
      const isRestricted = tagsOf(type).includes(restricted);
      if (isRestricted && this.others.ownerOf(type.name) === member) {
        this.restrictedTypes.set(type.name, { coordinate: type.name, member });
        this.addInterfacesOf(type.name, member);
      }
      for (const field of type.fields.values()) {
        if (!tagsOf(field).includes(restricted)) continue;
        const { name, coordinate } = field;
        const resolvers = this.others.resolversOf(type.name, name);
        if (!resolvers.some((resolver) => resolver.member === member)) continue;
        this.add(this.restrictedFields, type.name, name, { coordinate, member });
      }
    }
  }

  /** All fields of an interface reach a restricted type that implements it. */
  private addInterfacesOf(type: string, member: string): void {
    for (const abstract of this.lookup.abstractTypes(type)) {
      for (const field of this.lookup.fieldNames(abstract)) {
        this.restrictedFields.set(`${abstract}.${field}`, { coordinate: type, member });
      }
    }
  }

  private add(
    to: Map<string, Protected>,
    type: string,
    field: string,
    protectedField: Protected,
  ): void {
    for (const each of [type, ...this.lookup.abstractTypes(type)]) {
      to.set(`${each}.${field}`, protectedField);
    }
  }
}
