type Command = (argument: never) => unknown;

/** Answers what the benchmark asks this process over its channel, and ends it when the benchmark is gone. */
export function answerCommands(commands: Readonly<Record<string, Command>>): void {
  process.on('message', (message: { call?: number; command: string; argument: never }) => {
    const { call, command, argument } = message;
    const run = commands[command];
    if (call === undefined || run === undefined) return;
    Promise.resolve()
      .then(() => run(argument))
      .then(
        (result) => process.send?.({ call, result }),
        (error: Error) => process.send?.({ call, failure: error.stack }),
      );
  });
  process.once('disconnect', () => process.exit());
}
