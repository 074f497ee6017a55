import type {
  ActivityStatus,
  OrganizationRole,
  PartnerKind,
  RelatedActivityKind,
} from '../../schema.generated';

type Codes<Meaning> = Readonly<Record<string, Meaning>>;

/** The code lists of IATI 2.03 that have a meaning in the graph, by code. */
export const activityStatuses: Codes<ActivityStatus> = {
  '1': 'PLANNED',
  '2': 'ONGOING',
  '3': 'FINALISATION',
  '4': 'COMPLETED',
  '5': 'CANCELLED',
  '6': 'SUSPENDED',
};

export const dateTypes = {
  '1': 'plannedStart',
  '2': 'actualStart',
  '3': 'plannedEnd',
  '4': 'actualEnd',
} as const;

export const organizationRoles: Codes<OrganizationRole> = {
  '1': 'FUNDING',
  '2': 'ACCOUNTABLE',
  '3': 'EXTENDING',
  '4': 'IMPLEMENTING',
};

/** Multilateral (40) is the UN system too; the agencies of the list are told apart by name and identifier. */
export const organizationTypes: Codes<PartnerKind> = {
  '10': 'GOVERNMENT',
  '11': 'GOVERNMENT',
  '15': 'GOVERNMENT',
  '21': 'CIVIL_SOCIETY',
  '22': 'CIVIL_SOCIETY',
  '23': 'CIVIL_SOCIETY',
  '24': 'CIVIL_SOCIETY',
  '30': 'PUBLIC_PRIVATE_PARTNERSHIP',
  '40': 'INTERGOVERNMENTAL',
  '60': 'FOUNDATION',
  '70': 'PRIVATE_SECTOR',
  '71': 'PRIVATE_SECTOR',
  '72': 'PRIVATE_SECTOR',
  '73': 'PRIVATE_SECTOR',
  '80': 'ACADEMIA',
  '90': 'OTHER',
};

export const relatedActivityTypes: Codes<RelatedActivityKind> = {
  '1': 'PARENT',
  '2': 'CHILD',
  '3': 'SIBLING',
  '4': 'CO_FUNDED',
  '5': 'THIRD_PARTY',
};

export const regionVocabularies: Codes<string> = {
  '1': 'OECD_DAC',
  '2': 'UN_M49',
  '99': 'REPORTING_ORGANISATION',
};

export const sectorVocabularies: Codes<string> = {
  '1': 'OECD_DAC_5_DIGIT',
  '2': 'OECD_DAC_3_DIGIT',
  '99': 'REPORTING_ORGANISATION',
};

export const transactionTypes: Codes<string> = {
  '1': 'INCOMING_FUNDS',
  '2': 'OUTGOING_COMMITMENT',
  '3': 'DISBURSEMENT',
  '4': 'EXPENDITURE',
  '5': 'INTEREST_PAYMENT',
  '6': 'LOAN_REPAYMENT',
  '7': 'REIMBURSEMENT',
  '8': 'PURCHASE_OF_EQUITY',
  '9': 'SALE_OF_EQUITY',
  '10': 'CREDIT_GUARANTEE',
  '11': 'INCOMING_COMMITMENT',
  '12': 'OUTGOING_PLEDGE',
  '13': 'INCOMING_PLEDGE',
};
