import { types } from 'node:util';
import {
  isInnerList,
  parseDictionary,
  serializeInnerList,
  type BareItem,
  type Dictionary,
  type InnerList,
  type Item,
} from 'structured-headers';
import { longest, signatureTag } from './signature-base';
import { SignatureError } from './signature-error';
import { headerValue, type Headers } from './signature-headers';

/** A signature as it stands in the headers of a request. Nothing of it is verified yet. */
export interface ReadSignature {
  /** Names of what it covers, in its order, each once. */
  components: readonly string[];
  /** The parameters as they are signed: the list of names, and what follows it. */
  parameters: string;
  /** Seconds since 1970. */
  created: number;
  expires: number;
  nonce: string;
  keyid: string;
  signature: Buffer;
}

const nonceLength = { least: 16, most: 128 };
const longestKeyid = 256;

/** Reads the one signature with this protocol's tag, or throws a SignatureError. Signatures with other tags are no matter. */
export function readSignature(headers: Headers): ReadSignature {
  const input = readDictionary(headers, 'signature-input', longest.signatureInput);
  const signatures = readDictionary(headers, 'signature', longest.signature);
  const [found, second] = [...input].filter(([, member]) => isOurs(member));
  if (found === undefined) throw missing(`no signature with tag="${signatureTag}"`);
  if (second !== undefined) {
    throw invalid(`must hold one signature with tag="${signatureTag}", but holds several.`);
  }
  const [label, list] = found as [string, InnerList];
  return {
    components: readComponents(list),
    parameters: serializeInnerList(list),
    ...readParameters(list[1]),
    signature: readBytes(label, signatures.get(label)),
  };
}

function readDictionary(headers: Headers, name: string, longestText: number): Dictionary {
  const text = headerValue(headers, name);
  if (text === undefined) throw missing(`no header ${name}`);
  if (text.length > longestText) {
    throw invalid(
      `may be at most ${longestText} characters long, but has ${text.length}.`,
      `The header ${name}`,
    );
  }
  try {
    return parseDictionary(text);
  } catch (cause) {
    throw new SignatureError(
      'SIGNATURE_INVALID',
      `The header ${name} must be a dictionary of structured fields (RFC 9651), and it is none.`,
      cause,
    );
  }
}

function isOurs(member: Item | InnerList): boolean {
  return isInnerList(member) && member[1].get('tag') === signatureTag;
}

function readComponents([items]: InnerList): string[] {
  const names = items.map(([name, parameters]) => {
    if (typeof name !== 'string') throw invalid('must cover components whose names are texts.');
    if (parameters.size > 0) {
      throw invalid(`must cover components without parameters, but "${shorten(name)}" has some.`);
    }
    return name;
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw invalid(`must cover each component once, but covers "${shorten(twice)}" again.`);
  }
  return names;
}

function readParameters(parameters: ReadonlyMap<string, BareItem>) {
  const alg = parameters.get('alg');
  if (alg !== undefined && alg !== 'ed25519') {
    throw invalid(`must be made with alg="ed25519", but says alg=${shorten(JSON.stringify(alg))}.`);
  }
  return {
    created: readSeconds('created', parameters.get('created')),
    expires: readSeconds('expires', parameters.get('expires')),
    nonce: readText('nonce', parameters.get('nonce'), nonceLength),
    keyid: readText('keyid', parameters.get('keyid'), { least: 1, most: longestKeyid }),
  };
}

function readSeconds(name: string, value: BareItem | undefined): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw invalid(`must have the parameter ${name}, in whole seconds since 1970.`);
}

function readText(
  name: string,
  value: BareItem | undefined,
  { least, most }: { least: number; most: number },
): string {
  if (typeof value === 'string' && value.length >= least && value.length <= most) return value;
  throw invalid(`must have the parameter ${name}, a text of ${least} to ${most} characters.`);
}

function readBytes(label: string, member: Item | InnerList | undefined): Buffer {
  const value = member && !isInnerList(member) ? member[0] : undefined;
  if (types.isArrayBuffer(value)) return Buffer.from(value);
  throw new SignatureError(
    'SIGNATURE_INVALID',
    `The header signature must hold the bytes of "${shorten(label)}", as ${shorten(label)}=:BASE64:.`,
  );
}

function missing(what: string): SignatureError {
  return new SignatureError(
    'SIGNATURE_MISSING',
    `The request has ${what}. Requests must be signed by the gateway (RFC 9421): give it a signing key.`,
  );
}

function invalid(rule: string, subject = 'The signature'): SignatureError {
  return new SignatureError('SIGNATURE_INVALID', `${subject} ${rule}`);
}

/** What strangers sent, in a message. */
function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
