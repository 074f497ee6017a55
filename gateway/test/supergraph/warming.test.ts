import { createLog } from '@agency-graph/subgraph-kit/log';
import { parse } from 'graphql';
import { ServedVersion } from '../../src/ServedVersion';
import { requestContext } from '../differential/systems/requestContext';
import { useCleanups } from '../cleanups';
import { testSupergraphSdl } from '../testSubgraphs';

const cleanup = useCleanups();
const log = createLog('gateway', 'silent');

function open(): ServedVersion {
  const clients = ['books', 'reviews'].map((name) => ({
    name,
    execute: async () => ({ data: { reviews: [] } }),
    checkReady: async () => {},
    close: async () => {},
  }));
  const version = new ServedVersion({ sdl: testSupergraphSdl, clients }, { log });
  cleanup(() => version.close());
  return version;
}

it('keeps what was used most warm over several exchanges, until nobody has sent it for long', async () => {
  const query = '{ reviews { text } }';
  const source = { query, operationName: undefined, document: parse(query) };
  const first = open();
  const later = [open(), open(), open()];
  for (let time = 0; time < 8; time += 1) {
    await first.compileAndExecute(source, {}, requestContext(log));
  }
  const uses: (number | undefined)[] = [];
  let previous = first;
  for (const version of later) {
    await version.prepareFor(previous, { count: 10, milliseconds: 10_000 });
    uses.push(version.find(query, undefined)?.uses);
    previous = version;
  }
  expect(uses).toEqual([4, 2, 1]);
});
