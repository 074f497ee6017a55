import { parse, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';

interface CheckedDocument {
  document: DocumentNode;
  errors: readonly GraphQLError[];
}

/** Parses and validates each query text once: a gateway sends a subgraph the same few texts again and again. */
export class DocumentCache {
  private readonly documents = new Map<string, CheckedDocument>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly capacity = 1000,
  ) {}

  get(query: string): CheckedDocument {
    const checked = this.documents.get(query) ?? this.check(query);
    // Deleting first moves the text to the end, so that the first one is always the longest unused.
    this.documents.delete(query);
    this.documents.set(query, checked);
    if (this.documents.size > this.capacity) this.forgetOldest();
    return checked;
  }

  private check(query: string): CheckedDocument {
    const document = parse(query, { noLocation: true });
    return { document, errors: validate(this.schema, document) };
  }

  private forgetOldest(): void {
    const [oldest] = this.documents.keys();
    if (oldest !== undefined) this.documents.delete(oldest);
  }
}
