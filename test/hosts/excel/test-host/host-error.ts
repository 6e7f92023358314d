/** An error as the host answers it. Codes are Excel's documented ones; real Excel was not asked. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}
