import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import { GraphQLError, Kind, type DocumentNode } from 'graphql';
import { BoundError } from './BoundError';
import { countRepeatedFields } from './countRepeatedFields';
import { longestName, type OperationLimits } from './limits';
import { measureDocument } from './measureDocument';
import { measureValues } from './measureValues';
import { scanJson } from './scanJson';
import { scanText } from './scanText';

/** Texts of JSON up to this length are read in no time, whatever is in them. */
const smallBody = 10_000;

/** Checks the text of a body in JSON before it is read. The errors are fit for clients, as those of all functions here. */
export function checkBody(text: string, limits: OperationLimits): GraphQLError[] {
  if (text.length <= smallBody) return [];
  const { variableValues, variableNesting } = limits;
  // Around the variables is the object of the request, with its few keys.
  const most = { values: variableValues + 10, nesting: variableNesting + 1 };
  const { values, nesting } = scanJson(text, most);
  if (nesting > most.nesting) return [new BoundError('variableNesting', variableNesting)];
  return values > most.values ? [new BoundError('variableValues', variableValues)] : [];
}

/** Checks the text of a query before it is parsed. */
export function checkText(text: string, limits: OperationLimits): GraphQLError[] {
  if (text.length > limits.characters) {
    return [new BoundError('characters', limits.characters, text.length)];
  }
  const measure = scanText(text, limits);
  const errors: GraphQLError[] = [];
  for (const bound of ['tokens', 'nesting'] as const) {
    if (measure[bound] > limits[bound]) errors.push(new BoundError(bound, limits[bound]));
  }
  if (measure.longestName > longestName) {
    const message = `A name in the query has ${measure.longestName} characters, but may have at most ${longestName}.`;
    errors.push(refusal(message, 'GRAPHQL_PARSE_FAILED'));
  }
  if (measure.namesPrototype) errors.push(refusal(prototypeMessage, 'GRAPHQL_VALIDATION_FAILED'));
  return errors;
}

/** Checks a document before it is validated: validation can take time that grows with the square of its size. */
export function checkDocument(document: DocumentNode, limits: OperationLimits): GraphQLError[] {
  const tooMany = exceeded(countDefinitions(document), ['operations', 'fragments'], limits);
  if (tooMany.length > 0) return tooMany;
  const measure = measureDocument(document);
  const errors = exceeded(measure, documentBounds, limits);
  if (measure.cycle !== undefined) {
    const message = `The fragment "${measure.cycle}" must not spread itself, alone or by way of others.`;
    errors.push(refusal(message, 'GRAPHQL_VALIDATION_FAILED'));
  }
  if (errors.length > 0) return errors;
  return exceeded({ repeatedFields: countRepeatedFields(document) }, ['repeatedFields'], limits);
}

function countDefinitions({ definitions }: DocumentNode) {
  const count = (wanted: Kind) => definitions.filter(({ kind }) => kind === wanted).length;
  return {
    operations: count(Kind.OPERATION_DEFINITION),
    fragments: count(Kind.FRAGMENT_DEFINITION),
  };
}

export interface RequestValues {
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}

/** Checks what a request holds beside the query. */
export function checkValues(request: RequestValues, limits: OperationLimits): GraphQLError[] {
  const { operationName } = request;
  if (typeof operationName === 'string' && operationName.length > longestName) {
    const message = `operationName has ${operationName.length} characters, but may have at most ${longestName}.`;
    return [refusal(message, 'BAD_REQUEST')];
  }
  return [...checkJson(request.variables, limits), ...checkJson(request.extensions, limits)];
}

function checkJson(json: unknown, limits: OperationLimits): GraphQLError[] {
  if (json === undefined || json === null) return [];
  const { values, nesting, namesPrototype } = measureValues(json, limits);
  if (nesting > limits.variableNesting) {
    return [new BoundError('variableNesting', limits.variableNesting)];
  }
  if (values > limits.variableValues) {
    return [new BoundError('variableValues', limits.variableValues)];
  }
  const errors: GraphQLError[] = [];
  if (namesPrototype) errors.push(refusal(prototypeMessage, 'BAD_REQUEST'));
  return errors;
}

const prototypeMessage = '"__proto__" cannot be a name here: choose another.';

const documentBounds = [
  'depth',
  'nesting',
  'selections',
  'rootFields',
  'aliases',
  'directives',
  'directivesPerLocation',
] as const;

function exceeded<Bound extends keyof OperationLimits>(
  measure: Readonly<Record<Bound, number>>,
  bounds: readonly Bound[],
  limits: OperationLimits,
): GraphQLError[] {
  return bounds
    .filter((bound) => measure[bound] > limits[bound])
    .map((bound) => new BoundError(bound, limits[bound], knownCount(measure[bound])));
}

/** Counts end where numbers are no longer whole: a chain of fragments can double a thousand times. */
function knownCount(count: number): number | undefined {
  return count < Number.MAX_SAFE_INTEGER ? count : undefined;
}

function refusal(message: string, code: ErrorCode): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
