/** A Relaton document, whichever generation of the schema it was written in: v1.5 (ITU) or v1.2 (ISO, IEC, IEEE, ETSI). */
export interface RelatonDocument {
  identifiers: RelatonIdentifier[];
  titles: RelatonTitle[];
  links: RelatonText[];
  dates: RelatonText[];
  stage: string | null;
  substage: string | null;
  /** Committees by every name that the record gives them. */
  committees: string[];
  doctype: string | null;
  edition: string | null;
  relations: RelatonRelation[];
  /** Whose data it is, where the record says so: `itu`. */
  flavor: string | null;
  fetched: string | null;
}

/** A text with what it is: a link that is a `src`, a date that is `published`. */
export interface RelatonText {
  type: string;
  content: string;
}

export interface RelatonIdentifier {
  type: string;
  id: string;
  /** Given for variants of the identifier, such as the one with a trademark sign. */
  scope: string | null;
}

export interface RelatonTitle extends RelatonText {
  languages: string[];
}

export interface RelatonRelation {
  type: string;
  /** Designations of the other document. */
  to: string[];
}
