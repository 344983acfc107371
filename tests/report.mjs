import { JsonReporter } from 'vitest/node';

/** Vitest's JSON report, and in it how many errors came outside of all tests: they fail a run, and no file of it. */
export default class Report extends JsonReporter {
  #outside = 0;

  constructor() {
    super({});
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  async onTestRunEnd(modules, errors) {
    this.#outside = errors.length;
    await super.onTestRunEnd(modules);
  }

  /** @param {string} report */
  async writeReport(report) {
    await super.writeReport(JSON.stringify({ ...JSON.parse(report), outsideErrors: this.#outside }));
  }
}
