import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestListener,
} from '@apollo/server';
import { Kind, type DocumentNode, type GraphQLError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import type { KnownDocument } from './KnownDocuments';
import type { OperationBounds } from './OperationBounds';

type Context = GraphQLRequestContext<RequestContext>;

/** Takes the place of a document that is refused, so that nobody parses or validates it. */
const nothing: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/**
 * Keeps Apollo Server from parsing, validating and executing what is out of bounds. A listener can answer with an error
 * from `didResolveOperation` only; what was found before waits until then, and an empty document goes on in its place.
 * The plugin must be the first, so that its errors are, and there must be no `documentStore`: it would bring the
 * document back.
 */
export function boundsPlugin(bounds: OperationBounds): ApolloServerPlugin<RequestContext> {
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        if (coreSupergraphSdl !== undefined) bounds.useSupergraph(apiSchema, coreSupergraphSdl);
      },
    }),
    requestDidStart: async () => new BoundsListener(bounds),
  };
}

class BoundsListener implements GraphQLRequestListener<RequestContext> {
  private errors: readonly GraphQLError[] = [];
  private known: KnownDocument | undefined;

  constructor(private readonly bounds: OperationBounds) {}

  async didResolveSource(context: Context): Promise<void> {
    const { request, schema } = context;
    const source = context.source!;
    // What the gateway itself executes, such as the pages of an export, has no HTTP request.
    const unlisted = request.http ? this.bounds.checkListed(source) : [];
    if (this.refuse([...unlisted, ...this.bounds.checkValues(request)], context)) return;
    this.known = this.bounds.find(source, schema);
    if (this.known) setDocument(context, this.known.document);
    else this.refuse(this.bounds.checkText(source), context);
  }

  async validationDidStart(context: Context) {
    const { source, document, schema } = context;
    if (this.refuse(this.bounds.checkDocument(document!, schema), context)) return undefined;
    return async (errors?: readonly Error[]) => {
      if (errors !== undefined) return;
      this.known = { document: document!, schema, costs: new Map() };
      this.bounds.remember(source!, this.known);
    };
  }

  async didResolveOperation({ operation, request }: Context): Promise<void> {
    if (this.known && operation) {
      this.errors = this.bounds.checkCost(this.known, operation, request.variables);
    }
    const [first] = this.errors;
    if (first) throw first;
  }

  async willSendResponse({ response: { body } }: Context): Promise<void> {
    const [, ...further] = this.errors;
    if (body?.kind !== 'single' || further.length === 0) return;
    const formatted = further.map(({ message, extensions: { http: _head, ...extensions } }) => ({
      message,
      extensions,
    }));
    body.singleResult.errors = [...(body.singleResult.errors ?? []), ...formatted];
  }

  private refuse(errors: readonly GraphQLError[], context: Context): boolean {
    if (errors.length === 0) return false;
    this.errors = errors;
    setDocument(context, nothing);
    return true;
  }
}

function setDocument(context: Context, document: DocumentNode): void {
  (context as { document?: DocumentNode }).document = document;
}
