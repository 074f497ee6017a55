import type { GateReport } from '../registry/gate-report';
import type { Terminal } from '../terminal';
import { describeGateReport } from './describe-gate-report';

/** Prints the report of what the gate refused: as JSON `{ "report": … }`, or for people with what it means for the graph. */
export function printRefusal(
  report: GateReport,
  {
    terminal,
    schemaFile,
    json = false,
  }: { terminal: Terminal; schemaFile: string; json?: boolean | undefined },
): void {
  if (json) {
    terminal.stdout.write(`${JSON.stringify({ report }, null, 2)}\n`);
    return;
  }
  terminal.stdout.write(describeGateReport(report, { schemaFile }));
  terminal.stderr.write('Nothing was changed: the graph answers as before.\n');
}
