import { Kind, print, type ConstValueNode } from 'graphql';
import { assumedListSize } from '../../../bounds/listSizeOf';
import type { Finding } from '../../GateReport';
import { directivesNamed } from '../directivesNamed';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';
import type { AppliedDirective, SchemaElement, SchemaField, SchemaModel } from '../SchemaModel';

/**
 * What a member says of the cost of its own must not make cheap what others have to answer: weights stay at what they are
 * without a directive or above, and no list of others' objects is said to be short.
 */
export function checkCosts(context: PolicyContext): Finding[] {
  const { model } = context;
  return [...model.types.values()].flatMap((type) => {
    const least = type.kind === 'enum' || type.kind === 'scalar' || type.kind === 'input' ? 0 : 1;
    return [
      ...checkWeights(type, least),
      ...[...type.fields.values()].flatMap((field) => [
        ...checkWeights(field, type.kind === 'input' ? 0 : leastOf(field, model)),
        ...[...field.arguments.values()].flatMap((argument) => checkWeights(argument, 0)),
        ...checkListSizes(field, context),
      ]),
    ];
  });
}

/** An object costs 1, a value nothing. */
function leastOf({ namedType }: SchemaField, { types }: SchemaModel): number {
  const kind = types.get(namedType)?.kind;
  return kind === 'object' || kind === 'interface' || kind === 'union' ? 1 : 0;
}

function checkWeights(element: SchemaElement, least: number): Finding[] {
  return directivesNamed(element, 'cost').flatMap((cost) => {
    const weight = numberIn(valueOf(cost, 'weight'));
    if (weight !== undefined && weight >= least) return [];
    return [
      refused(
        { ...element, line: cost.line },
        `The weight of ${element.coordinate} must be ${least} or more, but is ${weight ?? 'no number'}.`,
      ),
    ];
  });
}

function checkListSizes(field: SchemaField, { others, model }: PolicyContext): Finding[] {
  const isTheirs = others.isForeign(field.namedType);
  const fields = model.types.get(field.namedType)?.fields;
  return directivesNamed(field, 'listSize').flatMap((listSize) => {
    const sized = textsIn(valueOf(listSize, 'sizedFields'));
    const holdsTheirs = sized.some((name) => others.isForeign(fields?.get(name)?.namedType ?? ''));
    const least = isTheirs || holdsTheirs ? assumedListSize : 1;
    const assumed = valueOf(listSize, 'assumedSize');
    const size = numberIn(assumed);
    const reasons: string[] = [];
    if (assumed !== undefined && (size === undefined || size < least)) {
      reasons.push(
        `assumedSize of ${field.coordinate} must be ${least} or more, but is ${print(assumed)}.`,
      );
    }
    if (isTheirs && sized.length > 0) {
      reasons.push(
        `sizedFields of ${field.coordinate} must name no fields of ${field.namedType}, which is not yours.`,
      );
    }
    return reasons.map((reason) => refused({ ...field, line: listSize.line }, reason));
  });
}

function refused(place: { coordinate: string; line: number }, message: string): Finding {
  const remedy = 'Leave it out, or state what it costs at least.';
  return finding(place, { code: 'COST_NOT_ALLOWED', message, remedy });
}

function valueOf({ node }: AppliedDirective, name: string): ConstValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function numberIn(value: ConstValueNode | undefined): number | undefined {
  const text =
    value?.kind === Kind.INT || value?.kind === Kind.FLOAT || value?.kind === Kind.STRING
      ? Number(value.value)
      : Number.NaN;
  return Number.isFinite(text) ? text : undefined;
}

function textsIn(value: ConstValueNode | undefined): string[] {
  if (value?.kind === Kind.STRING) return [value.value];
  return value?.kind === Kind.LIST ? value.values.flatMap(textsIn) : [];
}
