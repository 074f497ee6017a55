import type { Finding } from '../../GateReport';
import { finding } from '../finding';
import { foreignElements, type ForeignElement } from '../foreignElements';
import { hasDirective } from '../hasDirective';
import { keyFields } from '../keyFields';
import { rootTypes } from '../rootTypes';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaType } from '../SchemaModel';

/**
 * Of several descriptions, composition takes the one that most members give, and of as many the first by the members' names. So a member
 * with the right name could say for everybody what a type means.
 */
export function checkForeignDescriptions(context: PolicyContext): Finding[] {
  const { model } = context;
  const schema = model.description;
  const ofSchema =
    schema === undefined || schema.text === ''
      ? []
      : [ofWholeGraph({ coordinate: 'schema', line: schema.line })];
  return [...ofSchema, ...checkElements(context)];
}

function checkElements(context: PolicyContext): Finding[] {
  const { submission } = context;
  const elements = foreignElements(context).filter(
    (foreign) => foreign.element.description && isShared(foreign, context),
  );
  return elements.flatMap(({ element, type, owner, described }) => {
    const before = chosen(described);
    const mine = { member: submission.name, text: element.description! };
    const after = chosen([...described, mine].toSorted((a, b) => (a.member < b.member ? -1 : 1)));
    if (before === undefined || before === after) return [];
    const whose = owner === undefined ? 'that of the others' : `that of "${owner}"`;
    return [
      finding(element, {
        code: 'FOREIGN_DESCRIPTION',
        severity: isOftenGenerated(type) ? 'warning' : 'error',
        message: `The description of ${element.coordinate} would replace ${whose} for everybody.`,
        remedy: 'Leave it out, or copy theirs word for word.',
      }),
    ];
  });
}

/** Whether its description is composed with the others': not what is only read, nor a field that may not be answered at all. */
function isShared({ type, field }: ForeignElement, { others, model }: PolicyContext): boolean {
  if (others.ownersDefinition(type.name)?.type.kind !== type.kind) return false;
  if (field === undefined) return true;
  if (hasDirective('external', type, field) || rootTypes.has(type.name)) return false;
  return !others.isEntity(type.name) || keyFields(model).has(field.coordinate);
}

/** Libraries describe root types and the usual scalars unasked, in words that their users cannot change. */
function isOftenGenerated({ name, kind }: SchemaType): boolean {
  return rootTypes.has(name) || kind === 'scalar';
}

/** As composition chooses. */
function chosen(descriptions: readonly { text: string }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of descriptions) {
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function ofWholeGraph(place: { coordinate: string; line: number }): Finding {
  return finding(place, {
    code: 'FOREIGN_DESCRIPTION',
    message: 'The description of `schema` would become that of the whole graph.',
    remedy: 'Leave it out; say what your types are above each of them.',
  });
}
