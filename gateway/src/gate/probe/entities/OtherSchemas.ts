import { parse } from 'graphql';
import type { GateBase, MemberSchema } from '../../GateInput';
import { SchemaIndex } from '../schema/SchemaIndex';

/** The members of the graph beside the one that is probed, each parsed when somebody asks about a type that it may have. */
export class OtherSchemas {
  private readonly schemas = new Map<string, SchemaIndex>();
  private readonly members: readonly MemberSchema[];

  constructor(
    private readonly base: GateBase,
    private readonly name: string,
  ) {
    this.members = base.members.filter((member) => member.name !== name);
  }

  /** Whether a type is another's: see `GateBase.typeOwners`. */
  owns(typeName: string): boolean {
    return (
      this.base.typeOwners[typeName] !== this.name &&
      this.members.some((member) => this.schemaOf(member, typeName) !== undefined)
    );
  }

  /** The schemas that define a type, its owner's first. */
  schemasWith(typeName: string): SchemaIndex[] {
    const owner = this.base.typeOwners[typeName];
    return this.members
      .toSorted((a, b) => Number(b.name === owner) - Number(a.name === owner))
      .flatMap((member) => this.schemaOf(member, typeName) ?? []);
  }

  private schemaOf({ name, sdl }: MemberSchema, typeName: string): SchemaIndex | undefined {
    if (!sdl.includes(typeName)) return undefined;
    let schema = this.schemas.get(name);
    if (!schema) {
      schema = new SchemaIndex(parse(sdl, { noLocation: true }));
      this.schemas.set(name, schema);
    }
    return schema.types.has(typeName) ? schema : undefined;
  }
}
