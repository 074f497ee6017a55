/** What to do about the commonest hints, by the composer's code. */
export const hintRemedies: Readonly<Partial<Record<string, string>>> = {
  INCONSISTENT_DESCRIPTION:
    'Take the description over from the owner word for word, so that it does not depend on chance which one people read.',
  INCONSISTENT_BUT_COMPATIBLE_FIELD_TYPE:
    'Give the field the very type that it has in the other member.',
  INCONSISTENT_BUT_COMPATIBLE_ARGUMENT_TYPE:
    'Give the argument the very type that it has in the other member.',
  INCONSISTENT_DEFAULT_VALUE_PRESENCE:
    'Give the argument the default value that it has in the other member.',
  INCONSISTENT_ARGUMENT_PRESENCE:
    'Give the field the same arguments in every member: clients see only those that all of them have.',
  INCONSISTENT_INPUT_OBJECT_FIELD:
    'Give the input the same fields in every member: clients see only those that all of them have.',
  INCONSISTENT_ENUM_VALUE_FOR_INPUT_ENUM:
    'Give the enum the same values in every member: clients may send only those that all of them have.',
  INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM: 'Give the enum the same values in every member.',
  INCONSISTENT_UNION_MEMBER: 'Give the union the same types in every member.',
  INCONSISTENT_RUNTIME_TYPES_FOR_SHAREABLE_RETURN:
    'Make sure that every member answers the shared field with objects of the same types.',
  UNUSED_ENUM_TYPE: 'Take the enum out: nothing uses it.',
  FROM_SUBGRAPH_DOES_NOT_EXIST: 'Name a member that there is in @override(from:).',
  OVERRIDDEN_FIELD_CAN_BE_REMOVED: 'Nothing has to be done. The overridden field may be taken out.',
  OVERRIDE_DIRECTIVE_CAN_BE_REMOVED:
    'Take @override off: the other member has no such field any more.',
};
