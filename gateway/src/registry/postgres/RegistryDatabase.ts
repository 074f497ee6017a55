import { openDatabase } from '@agency-graph/subgraph-kit/database';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { RegistryError } from '../RegistryError';
import { migrations, namespace, rows } from './database';
import { toRegistryError } from './toRegistryError';
import { withinASecond } from './withinASecond';

export interface RegistryDatabaseOptions {
  databaseUrl: string;
  /** The setting that the address comes from, for messages (`DATABASE_URL`). */
  setting?: string | undefined;
  log: Log;
}

/** Shorter than the 5 s within which whoever asks the registry must hear. */
const answerWithinMs = 4_000;
const poolSize = 4;

/** Tells the library's connection apart from what it is typed as: it is a client of node-postgres. */
interface Connection {
  end(): Promise<void>;
}

/**
 * The registry's tables. Nothing that is asked of them takes longer than `answerWithinMs`: a connection that hangs is cut.
 * A database that was away is opened again by whoever asks next.
 */
export class RegistryDatabase {
  private opening: Promise<DataSource> | undefined;
  private isClosed = false;

  constructor(private readonly options: RegistryDatabaseOptions) {}

  /** Reads in one transaction, which sees one state of all tables. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await begin(runner, 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      return work(runner.manager);
    });
  }

  /** Writes what needs no order, in one transaction. */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await begin(runner, 'START TRANSACTION');
      return work(runner.manager);
    });
  }

  /**
   * Carries out one act, all or nothing. Acts of all gateways come one after the other, so that each builds on what the one
   * before has left. `at` is the database's time, so that gateways whose clocks differ agree on the order.
   */
  act<T>(work: (manager: EntityManager, at: Date) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await begin(runner, 'START TRANSACTION');
      const { manager } = runner;
      await runStatement(
        manager,
        sql`SELECT pg_advisory_xact_lock(hashtext(${`acts of ${namespace}`}))`,
      );
      const [row] = await runStatement<{ at: Date }>(
        manager,
        sql`SELECT date_trunc('milliseconds', clock_timestamp()) AS at`,
      );
      return work(manager, row!.at);
    });
  }

  /** Opens it, and makes the tables where there are none. */
  async open(): Promise<void> {
    await this.withinTime(async () => void (await this.opened()));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const database = await this.opening?.catch(() => undefined);
    this.opening = undefined;
    await withinASecond(database?.destroy());
  }

  private opened(): Promise<DataSource> {
    if (this.isClosed) {
      return Promise.reject(new RegistryError('REGISTRY_UNAVAILABLE', 'The registry was closed.'));
    }
    const { databaseUrl: url, setting, log } = this.options;
    const tables = { namespace, rows, migrations };
    this.opening ??= openDatabase({ url, setting, ...tables, log, poolSize }).catch(
      (error: unknown) => {
        this.opening = undefined;
        throw error;
      },
    );
    return this.opening;
  }

  private run<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.withinTime(async (overdue) => {
      const database = await this.opened();
      overdue.throwIfAborted();
      const runner = database.createQueryRunner();
      try {
        const connection = (await runner.connect()) as Connection;
        overdue.throwIfAborted();
        // A connection that is ended while a query is under way is cut, and the pool drops it.
        overdue.addEventListener('abort', () => void connection.end().catch(() => {}));
        const result = await work(runner);
        await runner.query('COMMIT');
        return result;
      } catch (error) {
        await runner.query('ROLLBACK').catch(() => {});
        this.forgetIfMadeAnew(database, error);
        throw error;
      } finally {
        await runner.release();
      }
    });
  }

  private async withinTime<T>(work: (overdue: AbortSignal) => Promise<T>): Promise<T> {
    const overdue = new AbortController();
    const working = work(overdue.signal);
    let timer: NodeJS.Timeout | undefined;
    const waiting = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const message = `The registry's database gave no answer in ${answerWithinMs / 1000} s. If something was to be changed, look at the history before you try again: it may have been.`;
        const error = new RegistryError('REGISTRY_UNAVAILABLE', message);
        reject(error);
        overdue.abort(error);
      }, answerWithinMs);
    });
    try {
      return await Promise.race([working, waiting]);
    } catch (error) {
      throw toRegistryError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A database whose tables are gone was made anew: the next who asks makes them. */
  private forgetIfMadeAnew(database: DataSource, error: unknown): void {
    if ((error as { code?: string }).code !== '42P01' || this.opening === undefined) return;
    this.opening = undefined;
    void database.destroy().catch(() => {});
  }
}

/** A gateway that is cut off in the middle of an act must not hold the lock for as long as TCP waits. */
async function begin(runner: QueryRunner, statement: string): Promise<void> {
  await runner.query(
    `${statement}; SET LOCAL idle_in_transaction_session_timeout = '10s'; SET LOCAL statement_timeout = '${answerWithinMs}ms'`,
  );
}
