import { Kind, parse, type DirectiveNode, type ValueNode, type DefinitionNode } from 'graphql';
import { costDirectiveNames, type CostDirectiveNames } from './costDirectiveNames';

/** What `@listSize` says of a field. */
export interface ListSize {
  assumedSize: number | undefined;
  /** Names of arguments that say how many items come, `first`. */
  slicingArguments: readonly string[];
  /** Fields of the field's type whose lists have this size, `nodes`. None when the field is the list itself. */
  sizedFields: readonly string[];
}

/**
 * What the schema says about costs, from the directives `@cost` and `@listSize` in the supergraph, under whatever names
 * composition imported them. The schema that clients see has lost them.
 */
export class CostModel {
  /** By type, `Book`; field, `Book.title`; argument, `Query.books(first:)`; or input field, `BookFilter.author`. */
  private readonly weights = new Map<string, number>();
  private readonly listSizes = new Map<string, ListSize>();
  /** Whether a field of an input type has a weight, so that values have to be looked at. */
  readonly weighsInputs: boolean;

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    const names = costDirectiveNames(document);
    for (const definition of document.definitions) this.readType(definition, names);
    const inputs = document.definitions.flatMap((definition) =>
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [],
    );
    this.weighsInputs = inputs.some(({ directives }) => find(directives, names.cost));
  }

  weightOf(coordinate: string): number | undefined {
    return this.weights.get(coordinate);
  }

  listSizeOf(field: string): ListSize | undefined {
    return this.listSizes.get(field);
  }

  private readType(definition: DefinitionNode, names: CostDirectiveNames): void {
    if (!('name' in definition) || definition.name === undefined) return;
    const type = definition.name.value;
    if ('directives' in definition) this.readWeight(type, definition.directives, names);
    if (!('fields' in definition)) return;
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      this.readWeight(coordinate, field.directives, names);
      const listSize = find(field.directives, names.listSize);
      if (listSize) this.listSizes.set(coordinate, readListSize(listSize));
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const { name, directives } of field.arguments ?? []) {
        this.readWeight(`${coordinate}(${name.value}:)`, directives, names);
      }
    }
  }

  private readWeight(
    coordinate: string,
    directives: Directives,
    { cost }: CostDirectiveNames,
  ): void {
    const weight = numberOf(find(directives, cost), 'weight');
    if (weight !== undefined) this.weights.set(coordinate, weight);
  }
}

type Directives = readonly DirectiveNode[] | undefined;

function readListSize(directive: DirectiveNode): ListSize {
  return {
    assumedSize: numberOf(directive, 'assumedSize'),
    slicingArguments: textsOf(directive, 'slicingArguments'),
    sizedFields: textsOf(directive, 'sizedFields'),
  };
}

function find(directives: Directives, name: string): DirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}

function valueOf(directive: DirectiveNode | undefined, name: string): ValueNode | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** Older drafts write weights as texts. */
function numberOf(directive: DirectiveNode | undefined, name: string): number | undefined {
  const value = valueOf(directive, name);
  if (value?.kind !== Kind.INT && value?.kind !== Kind.STRING) return undefined;
  const number = Number(value.value);
  return Number.isFinite(number) ? number : undefined;
}

function textsOf(directive: DirectiveNode, name: string): string[] {
  const value = valueOf(directive, name);
  if (value?.kind === Kind.STRING) return [value.value];
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []));
}
