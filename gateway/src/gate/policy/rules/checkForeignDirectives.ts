import { print } from 'graphql';
import type { Finding } from '../../GateReport';
import type { GateCode } from '../../gateCodes';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';
import type { AppliedDirective, SchemaElement } from '../SchemaModel';
import { textArgument } from '../textArgument';
import { foreignElements, type ForeignElement } from '../foreignElements';

interface Rule {
  code: GateCode;
  /** What the directive would do, as the end of a sentence. */
  effect: string;
}

const rules: Record<string, Rule> = {
  inaccessible: { code: 'FOREIGN_HIDDEN', effect: 'hide it from everybody' },
  deprecated: { code: 'FOREIGN_DEPRECATED', effect: 'mark it as deprecated for everybody' },
  cost: { code: 'COST_NOT_ALLOWED', effect: 'change its price for everybody' },
  listSize: { code: 'COST_NOT_ALLOWED', effect: 'change its price for everybody' },
  specifiedBy: { code: 'SHARED_TYPE_DIFFERS', effect: 'change what it means for everybody' },
  oneOf: { code: 'SHARED_INPUT_DIFFERS', effect: 'change what it takes from everybody' },
};

const reservedTag = /^(restricted$|override-by\/)/;

/** What is said of a shared thing holds for all who share it, so that only what its owner says too can be said of it. */
export function checkForeignDirectives(context: PolicyContext): Finding[] {
  return foreignElements(context).flatMap((foreign) =>
    foreign.element.directives.flatMap((directive) => checkDirective(directive, foreign)),
  );
}

function checkDirective(directive: AppliedDirective, foreign: ForeignElement): Finding[] {
  const { element, owner, owners } = foreign;
  const tag = directive.name === 'tag' ? (textArgument(directive, 'name') ?? '') : undefined;
  const rule: Rule | undefined =
    tag === undefined
      ? Object.hasOwn(rules, directive.name)
        ? rules[directive.name]
        : undefined
      : reservedTag.test(tag)
        ? { code: 'RESERVED_TAG', effect: `state with "${tag}" what only its owner can state` }
        : undefined;
  if (rule === undefined || isSaidBy(owners, directive)) return [];
  const written = `@${directive.node.name.value}`;
  const whose = owner === undefined ? 'others have, too' : `is owned by "${owner}"`;
  return [
    finding(
      { coordinate: element.coordinate, line: directive.line },
      {
        code: rule.code,
        message: `${written} on ${element.coordinate}, which ${whose}, would ${rule.effect}.`,
        remedy: `Leave ${written} out here; on what is your own you may use it.`,
      },
    ),
  ];
}

function isSaidBy(owners: SchemaElement | undefined, directive: AppliedDirective): boolean {
  const text = textOf(directive);
  return owners?.directives.some((each) => textOf(each) === text) ?? false;
}

function textOf({ name, node }: AppliedDirective): string {
  const given = (node.arguments ?? []).map((argument) => print(argument)).toSorted();
  return `${name}(${given.join()})`;
}
