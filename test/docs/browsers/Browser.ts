/** The part of Puppeteer that the checks use; Puppeteer is installed only for them. */
export interface Browser {
  newPage(): Promise<BrowserPage>;
  close(): Promise<void>;
}

/** A page of a browser. Functions that are evaluated run in the page, and know nothing around them. */
export interface BrowserPage {
  goto(url: string): Promise<unknown>;
  url(): string;
  evaluate<Args extends unknown[], Result>(
    run: string | ((...args: Args) => Result),
    ...args: Args
  ): Promise<Awaited<Result>>;
  waitForFunction<Args extends unknown[]>(
    run: (...args: Args) => unknown,
    options?: { readonly timeout?: number },
    ...args: Args
  ): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): unknown;
  on(event: "pageerror", listener: (error: unknown) => void): unknown;
  close(): Promise<void>;
}
