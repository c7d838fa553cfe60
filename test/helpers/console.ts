/** Records the warnings and errors that are logged while a test runs. */
export class ConsoleRecord {
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  readonly #warn = console.warn;
  readonly #error = console.error;

  start(): void {
    this.warnings.length = 0;
    this.errors.length = 0;
    console.warn = (...args: unknown[]) => this.warnings.push(args.join(' '));
    console.error = (...args: unknown[]) => this.errors.push(args.join(' '));
  }

  stop(): void {
    console.warn = this.#warn;
    console.error = this.#error;
  }
}
