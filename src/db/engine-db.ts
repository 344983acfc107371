import type { Table } from 'apache-arrow';
import type { ZodType } from 'zod';
import { EngineError, type Db, type Param } from './db';
import { Life } from './life';
import { importPath } from './lockdown';
import { readRows } from './rows';

/** A running engine. Its errors may be anything; its promises may never settle once it has died. */
export interface Engine {
  run(sql: string, params: readonly Param[]): Promise<Table>;
  addFile(path: string, data: Blob): Promise<void>;
  dropFile(path: string): Promise<void>;
}

/**
 * Starts an engine bound to `life`: it says when the engine dies by ending `life`, and stops the engine when `life` ends.
 * `attempt` counts from 1; a first attempt may be impatient.
 */
export type Launch = (life: Life, attempt: number) => Promise<Engine>;

const attempts = 2;

/** A database that starts its engine at the first use, and a new, empty one at the next use after the engine was lost. */
export class EngineDb implements Db {
  readonly #launch: Launch;
  #session: Session | null = null;
  #closed = false;

  constructor(launch: Launch) {
    this.#launch = launch;
  }

  async exec(sql: string): Promise<void> {
    await this.#use((engine) => engine.run(sql, []));
  }

  query<T>(sql: string, row: ZodType<T>, params: readonly Param[] = []): Promise<T[]> {
    return this.#use(async (engine) => readRows(await engine.run(sql, params), row));
  }

  addFile(name: string, data: Blob): Promise<void> {
    return this.#use((engine) => engine.addFile(importPath(name), data));
  }

  dropFile(name: string): Promise<void> {
    return this.#use((engine) => engine.dropFile(importPath(name)));
  }

  async cancel(): Promise<void> {
    this.#stop(new EngineError('cancelled', 'Cancelled'));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stop(new EngineError('lost', 'The engine is closed'));
  }

  #stop(reason: EngineError): void {
    const session = this.#session;
    if (!session) return;
    session.over = true;
    session.life.end(reason);
  }

  async #use<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    if (this.#closed) throw new EngineError('lost', 'The engine is closed');
    if (!this.#session || this.#session.over) this.#session = new Session(this.#launch);
    const session = this.#session;
    const engine = await session.engine;
    const { life } = session;
    try {
      return await life.until(work(engine));
    } catch (error) {
      const fault = engineError(error, 'query');
      if (fault.fault === 'lost') life.end(fault);
      throw fault;
    }
  }
}

/** From the start of an engine to its end. `life` is that of the latest attempt to start it. */
class Session {
  over = false;
  life = new Life();
  readonly engine: Promise<Engine>;

  constructor(launch: Launch) {
    this.engine = this.#start(launch);
  }

  async #start(launch: Launch): Promise<Engine> {
    for (let attempt = 1; ; attempt++) {
      const { life } = this;
      try {
        const engine = await life.until(launch(life, attempt));
        if (life.ended) throw life.ended;
        life.onEnd(() => (this.over = true));
        return engine;
      } catch (error) {
        const fault = engineError(error, 'lost');
        life.end(fault);
        this.over ||= attempt === attempts;
        if (this.over) throw fault;
        this.life = new Life();
      }
    }
  }
}

/** Errors that mean that the memory of the engine can no longer be trusted. */
const fatal = new Set(['RuntimeError', 'RangeError', 'CompileError', 'LinkError']);

function engineError(error: unknown, otherwise: 'query' | 'lost'): EngineError {
  if (error instanceof EngineError) return error;
  if (!(error instanceof Error)) return new EngineError(otherwise, String(error), { cause: error });
  return new EngineError(fatal.has(error.name) ? 'lost' : otherwise, error.message, { cause: error });
}
