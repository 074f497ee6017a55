import type { Finding } from '../../GateReport';
import { directivesNamed } from '../directivesNamed';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';
import type { AppliedDirective, SchemaField } from '../SchemaModel';
import { tagsOf } from '../tagsOf';
import { textArgument } from '../textArgument';

/** A field goes over to another member only when the member that has it says so. */
export function checkOverrides(context: PolicyContext): Finding[] {
  const types = [...context.model.types.values()];
  return types.flatMap((type) =>
    [...type.fields.values()].flatMap((field) =>
      directivesNamed(field, 'override').flatMap((override) =>
        checkOverride(context, { type: type.name, field, override }),
      ),
    ),
  );
}

interface Override {
  type: string;
  field: SchemaField;
  override: AppliedDirective;
}

function checkOverride(
  { others, submission }: PolicyContext,
  { type, field, override }: Override,
): Finding[] {
  const from = textArgument(override, 'from') ?? '';
  const consent = `override-by/${submission.name}`;
  const place = { coordinate: field.coordinate, line: override.line };
  const owned = others.resolversOf(type, field.name).find(({ member }) => member === from)?.field;
  if (owned !== undefined && tagsOf(owned).includes(consent)) return checkLabel(place, override);
  const why =
    owned === undefined
      ? `"${from}" has no such field now, and would lose it unasked if it added one`
      : `"${from}" has not agreed`;
  const remedy =
    owned === undefined
      ? 'Take @override out: there is nothing to take over.'
      : `Ask "${from}" to publish the field with @tag(name: "${consent}"), or give yours another name.`;
  const message = `${field.coordinate} must not take over the field of "${from}": ${why}.`;
  return [finding(place, { code: 'OVERRIDE_NOT_ALLOWED', message, remedy })];
}

function checkLabel(
  place: { coordinate: string; line: number },
  override: AppliedDirective,
): Finding[] {
  const label = textArgument(override, 'label');
  if (label === undefined) return [];
  return [
    finding(place, {
      code: 'DIRECTIVE_IGNORED',
      severity: 'warning',
      message: `The gateway moves no share of requests, so that ${place.coordinate} stays where it is while the label ${JSON.stringify(label)} is there.`,
      remedy: 'Leave the label out to take the field over.',
    }),
  ];
}
