import {
  execute,
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { resolveField } from './execution/complete';
import {
  planField,
  type CompleteObject,
  type FieldPlan,
  type OperationPlan,
} from './execution/field-plan';
import { generateSelection } from './execution/generate-selection';
import { Place } from './execution/place';
import { prepareVariables, type ReadVariables } from './execution/read-variables';
import { bubble, Run, type Variables } from './execution/run';

interface OperationRequest {
  contextValue: unknown;
  variableValues: Readonly<Record<string, unknown>> | undefined;
}

/** An operation made ready for many executions. Answers as `execute` of graphql-js does, and needs a fraction of its time. */
export interface CompiledOperation {
  /** Answers without a promise where no resolver returns one. The answer has no `data` when a variable does not fit. */
  execute(request: OperationRequest): ExecutionResult | Promise<ExecutionResult>;
}

export interface OperationToCompile {
  schema: GraphQLSchema;
  /** Valid against the schema. */
  document: DocumentNode;
  operationName: string | undefined;
}

/** An operation that leaves out parts by more combinations of its variables has them compiled anew now and then. */
const variantsAtMost = 32;

interface Variant {
  plan: OperationPlan;
  rootType: GraphQLObjectType;
  fields: readonly FieldPlan[];
  completeRoot: CompleteObject;
}

/** Compiles one operation of a document. What is selected of which type is compiled when it is needed first. */
export function compileOperation(given: OperationToCompile): CompiledOperation {
  const { schema, document, operationName } = given;
  const operation = getOperationAST(document, operationName);
  const rootType = operation && schema.getRootType(operation.operation);
  if (!operation || !rootType || operation.operation === OperationTypeNode.SUBSCRIPTION) {
    return { execute: (request) => execute({ ...given, ...request }) };
  }
  return new Operation(given, operation, rootType);
}

class Operation implements CompiledOperation {
  private readonly variants = new Map<string, Variant>();
  private readonly fragments: Record<string, FragmentDefinitionNode> = {};
  private readonly conditionNames: readonly string[];
  private readonly readVariables: ReadVariables;
  private readonly isSerial: boolean;

  constructor(
    private readonly given: OperationToCompile,
    private readonly operation: OperationDefinitionNode,
    private readonly rootType: GraphQLObjectType,
  ) {
    for (const definition of given.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments[definition.name.value] = definition;
      }
    }
    this.conditionNames = conditionsOf(given.document);
    this.readVariables = prepareVariables(given.schema, operation.variableDefinitions ?? []);
    this.isSerial = operation.operation === OperationTypeNode.MUTATION;
  }

  execute(request: OperationRequest): ExecutionResult | Promise<ExecutionResult> {
    const values = this.readVariables(request.variableValues);
    if ('errors' in values) return values;
    const variant = this.variantFor(values.coerced);
    if (variant === undefined) return execute({ ...this.given, ...request });
    const { contextValue } = request;
    const run = new Run({ plan: variant.plan, contextValue, variables: values.coerced });
    if (this.isSerial) return executeSerially(run, variant);
    const data = variant.completeRoot(run, undefined, undefined as unknown as Place);
    if (data === bubble) run.lose();
    else run.data = data;
    const settled = run.settled();
    return settled ? settled.then(() => answerOf(run)) : answerOf(run);
  }

  /** Undefined when a condition is neither true nor false: graphql-js says what is wrong. */
  private variantFor(variables: Variables): Variant | undefined {
    let key = '';
    for (const name of this.conditionNames) {
      const value = variables[name];
      if (typeof value !== 'boolean') return undefined;
      key += value ? '1' : '0';
    }
    let variant = this.variants.get(key);
    if (variant === undefined) {
      if (this.variants.size >= variantsAtMost) this.variants.clear();
      variant = this.compileVariant(variables);
      this.variants.set(key, variant);
    }
    return variant;
  }

  private compileVariant(variables: Variables): Variant {
    const { fragments, operation, rootType } = this;
    const { schema } = this.given;
    const conditions = Object.fromEntries(
      this.conditionNames.map((name) => [name, variables[name] as boolean]),
    );
    const plan: OperationPlan = {
      schema,
      operation,
      fragments,
      conditions,
      compileSelection: ({ field: { nodes } }, type) =>
        generateSelection(
          type.name,
          planFields(plan, type, collectSubfields(schema, fragments, conditions, type, nodes)),
        ),
    };
    const selected = collectFields(schema, fragments, conditions, rootType, operation.selectionSet);
    const fields = planFields(plan, rootType, selected);
    return { plan, rootType, fields, completeRoot: generateSelection(rootType.name, fields) };
  }
}

function planFields(
  plan: OperationPlan,
  type: GraphQLObjectType,
  selected: ReturnType<typeof collectFields>,
): FieldPlan[] {
  const fields = [...selected].map((each) => planField(plan, type, each));
  return fields.filter((field) => field !== undefined);
}

/** Names of the variables that decide what is selected. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      if (condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  });
  return [...names];
}

/** Each field of a mutation begins when the one before it has ended. */
async function executeSerially(run: Run, { fields, rootType }: Variant): Promise<ExecutionResult> {
  const data: Record<string, unknown> = {};
  run.data = data;
  for (const field of fields) {
    const { responseName, definition, value } = field;
    if (definition.name === '__typename') {
      data[responseName] = rootType.name;
      continue;
    }
    const completed = resolveField(
      run,
      field,
      undefined,
      new Place(undefined, responseName, data, value),
    );
    if (completed === bubble) run.lose();
    else data[responseName] = completed;
    await run.settled();
    if (run.isLost) break;
  }
  return answerOf(run);
}

function answerOf({ data, errors }: Run): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data };
}
