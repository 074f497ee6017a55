/**
 * A process that plans operations over one supergraph with one library, so that a plan that takes too long, or brings a
 * library down, can be ended. Plain JavaScript, because it starts four times as fast as when it is compiled at each start.
 * Arguments: the library, and after how many milliseconds a plan is given up when nobody is left to end the process.
 * It is sent the supergraph, answers with a `Started`, is then sent one operation at a time, and answers with a `Planned`.
 *
 * @typedef {{ supergraphSdl: string }} Start
 * @typedef {{ text: string, operationName: string | undefined }} Operation
 * @typedef {{ failure?: string }} Started
 * @typedef {{ plan?: string, failure?: string }} Planned `plan` is in the library's own format, as JSON.
 * @typedef {(operation: Operation) => unknown} Plan
 */
const { Script } = require('node:vm');

/** What is larger would take longer to execute than to plan. */
const longestPlan = 4_000_000;
/** Progressive overrides cannot be drawn by lot where plans are kept: only `percent(100)` moves a field. */
const overridePercentage = 99.999_999_99;

const [library, giveUpAfterMs] = process.argv.slice(2);

/** @param {string} supergraphSdl @returns {Plan} */
function startHive(supergraphSdl) {
  const { QueryPlanner } = require('@graphql-hive/router-query-planner');
  // The library does not hold on to a planner while it plans: this one lives as long as the process.
  const planner = new QueryPlanner(supergraphSdl);
  return ({ text, operationName }) =>
    planner.planAsync(text, operationName, new Set(), overridePercentage);
}

/** @param {string} supergraphSdl @returns {Plan} */
function startApollo(supergraphSdl) {
  const { operationFromDocument, Supergraph } = require('@apollo/federation-internals');
  const { QueryPlanner } = require('@apollo/query-planner');
  const { parse } = require('graphql');
  const supergraph = Supergraph.build(supergraphSdl);
  const schema = supergraph.apiSchema();
  // Requests that are merged later must be one operation each.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  return ({ text, operationName }) =>
    withinTime(() =>
      planner.buildQueryPlan(operationFromDocument(schema, parse(text), { operationName })),
    );
}

/**
 * While it plans, this library keeps the process from hearing that its parent is gone.
 *
 * @template T @param {() => T} work @returns {T}
 */
function withinTime(work) {
  Object.assign(globalThis, { work });
  return new Script('work()').runInThisContext({ timeout: Number(giveUpAfterMs) });
}

/** @param {Plan} plan @param {Operation} operation @returns {Promise<Planned>} */
async function answer(plan, operation) {
  try {
    const text = JSON.stringify(await plan(operation));
    return text.length > longestPlan
      ? { failure: `The plan has ${text.length} characters, and at most ${longestPlan} are taken.` }
      : { plan: text };
  } catch (error) {
    return { failure: describe(error) };
  }
}

/** @param {unknown} error */
function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @param {Started | Planned} message Nobody may be left to take it. */
const send = (message) => process.send?.(message, undefined, undefined, () => {});

/** @param {Start} start */
function start({ supergraphSdl }) {
  try {
    const plan = library === 'hive' ? startHive(supergraphSdl) : startApollo(supergraphSdl);
    process.on('message', async (operation) => {
      send(await answer(plan, /** @type {Operation} */ (operation)));
    });
    send({});
  } catch (error) {
    send({ failure: describe(error) });
  }
}

process.once('message', (message) => start(/** @type {Start} */ (message)));
// An orderly exit would wait for the threads of a library.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The parent says when to end, after its last operation.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
