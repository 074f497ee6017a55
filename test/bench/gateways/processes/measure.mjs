// Loaded into each gateway that runs on Node: tells what it has used, and records a profile when asked.
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const resolution = 5;

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const session = new Session();
  const commands = {
    reset: () => delay.reset(),
    usage: () => {
      const { user, system } = process.cpuUsage();
      return {
        cpuMs: (user + system) / 1000,
        rssBytes: process.memoryUsage.rss(),
        // The histogram holds the time between two samples; what is beyond the wanted time is delay.
        loopDelayP99Ms: Math.max(0, delay.percentile(99) / 1e6 - resolution),
      };
    },
    startProfile: async () => {
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: 250 });
      await session.post('Profiler.start');
    },
    stopProfile: async () => {
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      return profile;
    },
  };
  process.on('message', async ({ call, command }) => {
    if (call !== undefined && commands[command]) {
      process.send({ call, result: await commands[command]() });
    }
  });
  process.once('disconnect', () => process.exit());
}
