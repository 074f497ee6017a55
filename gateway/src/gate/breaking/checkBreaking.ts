import { validate, type GraphQLSchema } from 'graphql';
import type { Finding } from '../GateReport';
import type { GateWork } from '../GateWork';
import type { KeptOperation } from '../readOperations';
import { shorten } from '../shorten';
import { changeFinding, type JudgedChange } from './changeFinding';
import { findChanges } from './findChanges';
import { findUses } from './findUses';
import type { OperationUses } from './OperationUses';
import type { SchemaChange } from './SchemaChange';

export interface BreakingCheck {
  work: GateWork;
  operations: readonly KeptOperation[];
  /** What clients see now. */
  before: GraphQLSchema;
  /** What they would see. */
  after: GraphQLSchema;
}

/** Finds out which operations of clients would not be answered as before. */
export async function checkBreaking(check: BreakingCheck): Promise<Finding[]> {
  const { work, operations, before, after } = check;
  const changes = await findChanges(before, after);
  if (changes.length === 0) return [];
  const used = operations.map((kept) => ({ kept, uses: findUses(kept.document, before) }));
  const judged = changes.map((change) => judge(change, used));
  const unexplained = findUnexplained(check, judged);
  const { member } = work;
  const approved = new Set(
    work.base.approvedChanges.flatMap((each) => (each.member === member ? [each.changeId] : [])),
  );
  return shorten(
    [...judged, ...unexplained].map((each) =>
      changeFinding(each, { member, isApproved: approved.has(each.change.id) }),
    ),
  );
}

interface UsedOperation {
  kept: KeptOperation;
  /** Of the schema that is served. */
  uses: OperationUses;
}

function judge(change: SchemaChange, operations: readonly UsedOperation[]): JudgedChange {
  return {
    change,
    affected: operations.flatMap(({ kept, uses }) => (change.affects(uses) ? [kept] : [])),
  };
}

/** Operations that were valid and would not be any more, although no change that was found says so. */
function findUnexplained(
  { operations, before, after }: BreakingCheck,
  judged: readonly JudgedChange[],
): JudgedChange[] {
  const breaking = judged.filter(({ change }) => change.level === 'breaking');
  if (breaking.length === 0) return [];
  const explained = new Set(breaking.flatMap(({ affected }) => affected));
  return operations.flatMap((kept) => {
    if (explained.has(kept)) return [];
    const [fault] = validate(after, kept.document);
    if (fault === undefined || validate(before, kept.document).length > 0) return [];
    const change: SchemaChange = {
      level: 'breaking',
      id: `OPERATION_INVALID ${kept.operation.id}`,
      coordinate: undefined,
      message: `An operation would be refused: ${fault.message}`,
      affects: () => true,
    };
    return [{ change, affected: [kept] }];
  });
}
