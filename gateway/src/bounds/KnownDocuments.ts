import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Term } from './Term';

export interface KnownDocument {
  document: DocumentNode;
  /** The schema that the document is valid against. */
  schema: GraphQLSchema;
  /** By name of the operation, `undefined` for the only one. */
  costs: Map<string | undefined, Term>;
}

const capacity = 5000;
/** A parsed document takes up to a hundred times the memory of its text. */
const capacityCharacters = 1_000_000;

/** Documents that are within bounds and valid, by their texts: the latest in use, as many as memory should hold. */
export class KnownDocuments {
  private readonly documents = new Map<string, KnownDocument>();
  private characters = 0;

  find(text: string, schema: GraphQLSchema): KnownDocument | undefined {
    const known = this.documents.get(text);
    if (known === undefined || known.schema !== schema) return undefined;
    if (this.isHalfFull()) this.moveToEnd(text, known);
    return known;
  }

  remember(text: string, known: KnownDocument): void {
    this.forget(text);
    this.documents.set(text, known);
    this.characters += text.length;
    for (const oldest of this.documents.keys()) {
      if (this.documents.size <= capacity && this.characters <= capacityCharacters) break;
      this.forget(oldest);
    }
  }

  /** While there is much room, nobody has to know what was in use last. */
  private isHalfFull(): boolean {
    return this.documents.size > capacity / 2 || this.characters > capacityCharacters / 2;
  }

  /** The map keeps the order of insertion, and what comes first is forgotten first. */
  private moveToEnd(text: string, known: KnownDocument): void {
    this.documents.delete(text);
    this.documents.set(text, known);
  }

  private forget(text: string): void {
    if (this.documents.delete(text)) this.characters -= text.length;
  }
}
