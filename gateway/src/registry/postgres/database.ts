import { CreateRegistry1764500000000 } from './migrations/1764500000000-CreateRegistry';
import { ActivationRow } from './rows/ActivationRow';
import { AgencyKeyRow } from './rows/AgencyKeyRow';
import { ApprovalRow } from './rows/ApprovalRow';
import { LogEntryRow } from './rows/LogEntryRow';
import { MemberVersionRow } from './rows/MemberVersionRow';
import { OperationRow } from './rows/OperationRow';
import { SupergraphMemberRow } from './rows/SupergraphMemberRow';
import { SupergraphRow } from './rows/SupergraphRow';
import { TypeOwnerRow } from './rows/TypeOwnerRow';

export const namespace = 'registry';

export const rows = [
  MemberVersionRow,
  SupergraphRow,
  SupergraphMemberRow,
  ActivationRow,
  AgencyKeyRow,
  ApprovalRow,
  TypeOwnerRow,
  OperationRow,
  LogEntryRow,
];

export const migrations = [CreateRegistry1764500000000];
