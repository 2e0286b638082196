/** What a command of WebDriver BiDi answers; each caller names the part that it reads. */
type Answer = { id: number | null; type: string; result?: unknown; error?: string; message?: string };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A connection to a browser over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#answer(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone'));
      this.#waiting.clear();
    });
  }

  /** Connects and opens the one session that Firefox allows. */
  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(`${url}/session`);
    await new Promise<void>((done, failed) => {
      socket.addEventListener('open', () => done());
      socket.addEventListener('error', () => failed(new Error(`No connection to ${url}`)));
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } },
    });
    return bidi;
  }

  #answer(answer: Answer): void {
    const waiting = answer.id === null ? undefined : this.#waiting.get(answer.id);
    if (!waiting || answer.id === null) return;
    this.#waiting.delete(answer.id);
    if (answer.type === 'error') waiting.reject(new Error(`${answer.error}: ${answer.message}`));
    else waiting.resolve(answer.result);
  }

  /** Sends a command and gives its result. Rejects with the browser's message, or when the browser has gone. */
  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error('The browser has gone'));
        return;
      }
      const id = ++this.#count;
      // The caller names the type of the result, as it names the command.
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression in a tab (or a window of the browser itself), as JSON. Awaits a promise. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const json = (await this.remoteValue(context, `(async () => JSON.stringify(await (${expression})))()`))
      .value;
    return json === undefined ? (undefined as T) : JSON.parse(String(json));
  }

  /** The same as the browser describes it; a node has a `sharedId`. Throws what the expression throws. */
  async remoteValue(context: string, expression: string): Promise<RemoteValue> {
    const answer = await this.send<EvaluateResult>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }
}

type RemoteValue = { type: string; value?: unknown; sharedId?: string };
type EvaluateResult =
  { type: 'success'; result: RemoteValue } | { type: 'exception'; exceptionDetails: { text: string } };
