import { parse } from 'graphql';
import type { GateBase } from '../GateInput';
import { hasDirective } from './hasDirective';
import { keyFields } from './keyFields';
import { keysOf } from './keysOf';
import { readModel } from './readModel';
import { rootTypes } from './rootTypes';
import type { SchemaField, SchemaModel, SchemaType } from './SchemaModel';

/** A type as one of the others has it. */
export interface ForeignType {
  member: string;
  model: SchemaModel;
  type: SchemaType;
}

/** Schemas that were read last: most of them come again with the next check. */
const models = new Map<string, SchemaModel>();
const mostModels = 100;

/** The members of the base but for the one that is checked: which types and fields are theirs. */
export class OtherMembers {
  readonly members: readonly { name: string; model: SchemaModel }[];
  private readonly types = new Map<string, ForeignType[]>();

  constructor(
    private readonly base: GateBase,
    private readonly checked: string,
  ) {
    this.members = base.members
      .filter(({ name }) => name !== checked)
      // The order in which composition takes them.
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sdl }) => ({ name, model: modelOf(sdl) }));
    for (const { name: member, model } of this.members) {
      for (const type of model.types.values()) {
        const known = this.types.get(type.name) ?? [];
        this.types.set(type.name, [...known, { member, model, type }]);
      }
    }
  }

  /** As each of the others has it, by the names of the members. */
  definitionsOf(type: string): readonly ForeignType[] {
    return this.types.get(type) ?? [];
  }

  /** The member that owns a type; undefined when none of the others has it. Root types are nobody's. */
  ownerOf(type: string): string | undefined {
    if (rootTypes.has(type)) return undefined;
    const owner = Object.hasOwn(this.base.typeOwners, type)
      ? this.base.typeOwners[type]
      : undefined;
    if (owner === this.checked) return owner;
    return this.ownersDefinition(type)?.member;
  }

  /** Whether others have the type and the checked member does not own it. */
  isForeign(type: string): boolean {
    if (!this.types.has(type)) return false;
    return rootTypes.has(type) || this.ownerOf(type) !== this.checked;
  }

  /** As its owner has it; when the owner has left, as the one has it who says most of it. */
  ownersDefinition(type: string): ForeignType | undefined {
    const definitions = this.definitionsOf(type);
    const owner = Object.hasOwn(this.base.typeOwners, type) && this.base.typeOwners[type];
    return (
      definitions.find(({ member }) => member === owner) ??
      definitions.toSorted((a, b) => b.type.fields.size - a.type.fields.size)[0]
    );
  }

  /** Whether others look the type up by keys. */
  isEntity(type: string): boolean {
    return this.definitionsOf(type).some((each) => hasDirective('key', each.type));
  }

  /** The keys of its owner; those of all others when its owner gives none. */
  keysOf(type: string): Set<string> {
    const owner = this.ownersDefinition(type);
    const owners = owner === undefined ? new Set<string>() : keysOf(owner.type);
    if (owners.size > 0) return owners;
    return new Set(this.definitionsOf(type).flatMap((each) => [...keysOf(each.type)]));
  }

  /** The names of the fields of a type that are part of any member's key. */
  keyFieldsOf(type: string): Set<string> {
    return new Set(
      this.definitionsOf(type).flatMap(({ model, type: { fields } }) =>
        [...fields.values()]
          .filter(({ coordinate }) => keyFields(model).has(coordinate))
          .map(({ name }) => name),
      ),
    );
  }

  /** Who answers a field, the owner of its type first: those who define it and do not call it external. */
  resolversOf(type: string, field: string): { member: string; field: SchemaField }[] {
    const owner = this.ownerOf(type);
    const resolvers = this.definitionsOf(type).flatMap(({ member, model, type: definition }) => {
      const found = definition.fields.get(field);
      if (found === undefined) return [];
      const isExternal = hasDirective('external', definition, found);
      return isExternal && !keyFields(model).has(found.coordinate)
        ? []
        : [{ member, field: found }];
    });
    return resolvers.toSorted((a, b) => Number(b.member === owner) - Number(a.member === owner));
  }
}

function modelOf(sdl: string): SchemaModel {
  const model = models.get(sdl) ?? readModel(parse(sdl));
  models.delete(sdl);
  models.set(sdl, model);
  if (models.size > mostModels) models.delete(models.keys().next().value!);
  return model;
}
