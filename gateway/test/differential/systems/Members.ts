import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { createMember, type Turns } from '../world/createMember';
import type { World } from '../world/World';

interface MemberRequest {
  query: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The members of a graph, which count mutations together: one operation of a client runs at a time. */
export class Members {
  turns: Turns = { mutations: 0 };
  private readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  private readonly documents = new Map<string, DocumentNode>();

  constructor(world: World) {
    this.schemas = new Map(
      world.facts.members.map((member) => [member.name, createMember(world, member)]),
    );
  }

  get names(): string[] {
    return [...this.schemas.keys()];
  }

  schemaOf(name: string): GraphQLSchema {
    const schema = this.schemas.get(name);
    if (schema === undefined) throw new Error(`There is no member ${name}.`);
    return schema;
  }

  /** Call before each operation of a client. */
  begin(): void {
    this.turns = { mutations: 0 };
  }

  /** The answer as it comes over the wire, frozen: it may be shared, so nobody may change it. */
  async execute(name: string, request: MemberRequest): Promise<ExecutionResult> {
    const schema = this.schemaOf(name);
    const key = `${name} ${request.query}`;
    const document = this.documents.get(key) ?? parse(request.query, { noLocation: true });
    if (!this.documents.has(key)) {
      const errors = validate(schema, document);
      if (errors.length > 0) {
        throw new Error(`${name} refuses ${request.query}: ${errors.map(String).join('; ')}`);
      }
      this.documents.set(key, document);
    }
    const result = await execute({
      schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: this.turns,
    });
    return freeze(JSON.parse(JSON.stringify(result)) as ExecutionResult);
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
