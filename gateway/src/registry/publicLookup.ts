import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from './isPrivateAddress';

/**
 * Finds the addresses of a host, as node does, and fails when one of them is private. A name may stand for another address by the
 * time it is connected to than when it was looked at.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, options, (error, found, family) => {
    const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
    const inside = error ? undefined : addresses.find(isPrivateAddress);
    if (inside === undefined) callback(error, found, family);
    else callback(new Error(`${host} stands for ${inside}, which is a private address.`), '', 0);
  });
};
