import type { GraphQLSchema } from 'graphql';
import { SupergraphSchema } from '../../execution/SupergraphSchema';

/** What clients see now. Kept from one check to the next, as it rarely changes. */
export class ServedSchema {
  private kept: { sdl: string; schema: GraphQLSchema } | undefined;

  /** Throws when the text is no supergraph. */
  of(sdl: string): GraphQLSchema {
    if (this.kept?.sdl !== sdl) this.kept = { sdl, schema: new SupergraphSchema(sdl).api };
    return this.kept.schema;
  }
}
