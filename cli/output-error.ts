/** What was to be written could not be: there is no answer for whoever asked. The message names the place and the next step. */
export class OutputError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutputError";
  }
}
