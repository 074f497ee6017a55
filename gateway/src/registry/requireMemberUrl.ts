import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPrivateAddress } from './isPrivateAddress';
import { RegistryError } from './RegistryError';

const switchHint = 'a gateway in the same network as its members runs with PRIVATE_MEMBERS=true';

export interface MemberUrlRules {
  /** Whether members may answer without encryption, and at addresses of this machine or of its network. */
  allowsPrivate: boolean;
  /** Finds the addresses of a host: the system's own way when left out. */
  resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
}

/**
 * Throws a RegistryError that says why a member cannot answer there: the gateway asks from inside its network, where a
 * stranger's address must not lead.
 */
export async function requireMemberUrl(text: string, rules: MemberUrlRules): Promise<void> {
  const url = requireHttpUrl(text);
  if (rules.allowsPrivate) return;
  if (url.protocol !== 'https:') {
    throw refusal(text, `must begin with https:// and lead to the public internet (${switchHint})`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolveHost(host, text, rules);
  const refused = addresses.find(isPrivateAddress);
  if (refused !== undefined) {
    const where = refused === host ? '' : `, which ${host} stands for`;
    throw refusal(
      text,
      `must lead to the public internet, and not to ${refused}${where} (${switchHint})`,
    );
  }
}

function requireHttpUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw refusal(text, 'must begin with http:// or https://');
  }
  if (url.username !== '' || url.password !== '') {
    // Not shown again: the answer may be logged where the password must not be.
    const rule = 'url must hold no user and no password: requests to members are signed.';
    throw new RegistryError('BAD_REQUEST', rule);
  }
  return url;
}

async function resolveHost(
  host: string,
  text: string,
  { resolve = resolveBySystem }: MemberUrlRules,
): Promise<readonly string[]> {
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0)
    throw refusal(text, `must name a host that exists, but ${host} does not`);
  return addresses;
}

async function resolveBySystem(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function refusal(text: string, rule: string): RegistryError {
  return new RegistryError('BAD_REQUEST', `url ${rule}, but it is "${text.slice(0, 200)}".`);
}
