import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium: the one that CHROMIUM names, or without it one that stands where systems put it. */
export const chromiumPath: string | undefined = (
  process.env.CHROMIUM ? [process.env.CHROMIUM] : places
).find((path) => existsSync(path));

/** `describe` where there is a Chromium. Where there is none, the tests are skipped and it is said. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (chromiumPath !== undefined) {
    describe(name, tests);
    return;
  }
  process.stderr.write(
    `SKIPPED: "${name}" needs Chromium, and none was found. Install it (apt-get install chromium) or name one with CHROMIUM=….\n`,
  );
  describe.skip(`${name} (no Chromium found)`, tests);
}
