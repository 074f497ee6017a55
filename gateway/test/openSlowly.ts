import { setTimeout as delay } from 'node:timers/promises';
import { runInOrder } from '@agency-graph/subgraph-kit/run-in-order';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Opens two things that take a while to close, and then does what it is told to. */
void runInOrder(async (closeLater) => {
  for (const thing of ['database', 'server']) {
    closeLater(async () => {
      await delay(200);
      say(`closed ${thing}`);
    });
    say(`opened ${thing}`);
    if (process.argv[2] === `slow ${thing}`) await delay(500);
    if (process.argv[2] === `fail ${thing}`) throw new Error('No such table.');
  }
  setInterval(() => {}, 1000);
  say('ready');
});
