import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FileWatch } from '../../src/supergraph/FileWatch';
import { useCleanups } from '../cleanups';

const cleanup = useCleanups();

function watched(prepare: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  cleanup(() => rmSync(folder, { recursive: true, force: true }));
  prepare(folder);
  const file = join(folder, 'file');
  const seen: string[] = [];
  const watch = new FileWatch({
    file,
    lookEveryMs: 50,
    settleMs: 20,
    onChange: async () => {
      try {
        seen.push(readFileSync(file, 'utf8'));
      } catch {
        seen.push('absent');
      }
    },
  });
  cleanup(() => watch.close());
  const expectSoon = async (text: string) => {
    for (let turn = 0; turn < 1000 && seen.at(-1) !== text; turn += 1) await pause(10);
    expect(seen.at(-1)).toBe(text);
  };
  return { folder, file, seen, watch, expectSoon };
}

const withFile = (folder: string) => writeFileSync(join(folder, 'file'), 'one');

it('sees a file that is written in place', async () => {
  const { file, expectSoon } = watched(withFile);
  writeFileSync(file, 'two');
  await expectSoon('two');
  writeFileSync(file, 'three');
  await expectSoon('three');
});

it('sees a file that another takes the place of, again and again', async () => {
  const { folder, file, expectSoon } = watched(withFile);
  for (const text of ['two', 'three', 'four']) {
    writeFileSync(join(folder, 'next'), text);
    renameSync(join(folder, 'next'), file);
    await expectSoon(text);
  }
});

it('sees a file that goes and comes back', async () => {
  const { file, expectSoon } = watched(withFile);
  rmSync(file);
  await expectSoon('absent');
  writeFileSync(file, 'two');
  await expectSoon('two');
});

it('sees that a link on the way to the file is turned, as mounted configurations are', async () => {
  const { folder, expectSoon } = watched((folder) => {
    for (const name of ['one', 'two']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'file'), name);
    }
    symlinkSync('one', join(folder, 'data'));
    symlinkSync(join('data', 'file'), join(folder, 'file'));
  });
  symlinkSync('two', join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'data'));
  await expectSoon('two');
});

it('sees a file whose folder comes later', async () => {
  const { folder, expectSoon } = watched((folder) => rmSync(folder, { recursive: true }));
  mkdirSync(folder);
  writeFileSync(join(folder, 'file'), 'two');
  await expectSoon('two');
});

it('is quiet about other files, and after its end', async () => {
  const { folder, file, seen, watch } = watched(withFile);
  writeFileSync(join(folder, 'other'), 'other');
  await pause(200);
  await watch.close();
  writeFileSync(file, 'two');
  watch.touch();
  await pause(200);
  expect(seen).toEqual([]);
});
