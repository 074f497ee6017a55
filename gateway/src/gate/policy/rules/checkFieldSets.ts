import type { Finding } from '../../GateReport';
import { fieldSetUses, type FieldSetUse } from '../fieldSetUses';
import { fieldsReached, type ReachedField } from '../fieldsReached';
import { finding } from '../finding';
import { parseFieldSet } from '../parseFieldSet';
import type { PolicyContext } from '../PolicyContext';
import { ProtectedFields, type Protected } from '../ProtectedFields';
import { TypeLookup } from '../TypeLookup';

/** What others restricted is not built upon, and what they answer is not provided in their place. */
export function checkFieldSets({ model, others }: PolicyContext): Finding[] {
  const lookup = new TypeLookup([model, ...others.members.map((member) => member.model)]);
  const fields = new ProtectedFields(others, lookup);
  fields.addAnswered(model);
  return fieldSetUses(model).flatMap((use) => {
    const fieldSet = parseFieldSet(use.fieldSet);
    const reached = fieldSet === undefined ? [] : fieldsReached(use.type, fieldSet, lookup);
    return [...checkRestricted(use, reached, fields), ...checkProvided(use, reached, fields)];
  });
}

function checkRestricted(
  { directive, coordinate, line }: FieldSetUse,
  reached: readonly ReachedField[],
  fields: ProtectedFields,
): Finding[] {
  const found = onlyOnce(reached.flatMap((field) => fields.restriction(field) ?? []));
  return found.map(({ coordinate: what, member }) =>
    finding(
      { coordinate, line },
      {
        code: 'RESTRICTED_FIELD',
        message: `@${directive} on ${coordinate} reaches ${what}, which "${member}" restricted: nothing may be built upon it.`,
        remedy: `Do without ${what}, or ask "${member}" to take the tag "restricted" off.`,
      },
    ),
  );
}

/** Fields of a key may be given with a reference; all others only by the member that answers them. */
function checkProvided(
  { directive, coordinate, line }: FieldSetUse,
  reached: readonly ReachedField[],
  fields: ProtectedFields,
): Finding[] {
  if (directive !== 'provides') return [];
  const leaves = reached.filter(({ isLeaf }) => isLeaf);
  const found = onlyOnce(leaves.flatMap((field) => fields.holder(field) ?? []));
  return found.map(({ coordinate: what, member }) =>
    finding(
      { coordinate, line },
      {
        code: 'FOREIGN_FIELD_TAKEN',
        message: `@provides on ${coordinate} would answer ${what} in the place of "${member}".`,
        remedy: 'Leave @provides out: the gateway asks the member that has the field.',
      },
    ),
  );
}

function onlyOnce(found: readonly Protected[]): Protected[] {
  return [...new Map(found.map((each) => [each.coordinate, each])).values()];
}
