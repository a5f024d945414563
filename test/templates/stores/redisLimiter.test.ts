import type { LimitedRequest } from "confluence-fetch";
import { type RedisLimiterOptions, redisLimiter } from "confluence-fetch/redis";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** What the limiter sent to Redis. */
type Command = readonly string[];

const SENT: LimitedRequest = {
  operation: "v2.getSpaces",
  method: "GET",
  url: "https://acme.atlassian.net/wiki/api/v2/spaces",
  attempt: 1,
  signal: new AbortController().signal,
};

/** Counts each request, as a limiter of rate-limiter-flexible that is never exceeded. */
const rateOf = (points: number, duration = 1) => ({ points, duration, consume: async () => ({}) });

/** Whether requests had had their turns when the limiter asked whether they may be sent. */
const turnsOf = (commands: readonly Command[]) =>
  commands.filter(([name]) => name === "EVAL").map((command) => command.at(-1) === "1");

/** A limiter of a Redis that answers in order; then nothing is in the way of any request. */
function limiterOf(answers: unknown[], options: Partial<RedisLimiterOptions> = {}) {
  const commands: Command[] = [];
  const call = async (...command: string[]) => {
    commands.push(command);
    const answer = command[0] === "EVAL" && answers.length > 0 ? answers.shift() : [0, 0];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { commands, limiter: redisLimiter({ call }, { key: "acme", ...options }) };
}

/** A Redis whose turns come one after the other and that has so many slots. */
function createRedis(slots: number) {
  let next = 0;
  const owners = new Set<string>();
  return {
    call: async (name: string, ...args: string[]) => {
      if (name === "ZREM") return owners.delete(String(args[1]));
      const [owner = "", , , , interval, , , hasTurn] = args.slice(-8);
      if (!owners.has(owner) && owners.size >= slots) return [-1, 0];
      owners.add(owner);
      if (hasTurn === "1") return [0, 0];
      const now = Date.now() * 1000;
      const turn = Math.max(now, next);
      next = turn + Number(interval);
      return [0, Math.ceil((turn - now) / 1000)];
    },
  };
}

describe("redisLimiter", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  /** How long something takes by the fake clock. */
  const timeOf = async (wait: unknown): Promise<number> => {
    const start = Date.now();
    let end: number | undefined;
    Promise.resolve(wait).then(() => {
      end = Date.now();
    });
    while (end === undefined) await vi.advanceTimersByTimeAsync(1);
    return end - start;
  };

  it("spreads the requests of all processes evenly: in no second are there more than are allowed", async () => {
    const redis = createRedis(10);
    const sent: number[] = [];
    const end = Date.now() + 5_000;
    const work = async () => {
      const limiter = redisLimiter(redis, { key: "acme", rate: rateOf(50) });
      while (Date.now() < end) {
        const request = { ...SENT };
        await limiter.before(request);
        sent.push(Date.now());
        await limiter.after({ request, status: 200, headers: undefined });
      }
    };
    await timeOf(Promise.all(Array.from({ length: 16 }, work)));
    const inASecond = sent.map(
      (time) => sent.filter((other) => other >= time && other < time + 1_000).length,
    );
    const gaps = sent.slice(1).map((time, index) => time - (sent[index] ?? 0));
    // A turn is rounded up to a millisecond.
    expect([Math.max(...inASecond), Math.min(...gaps)]).toEqual([49, 20]);
    expect(sent.filter((time) => time < end).length / 5).toBeGreaterThan(47);
  });

  it.each([
    [rateOf(50), ["50", "20800", "1030000", "200000"]],
    [rateOf(1), ["1", "1040000", "1030000", "200000"]],
    [rateOf(300, 60), ["300", "208000", "61800000", "12000000"]],
    [undefined, ["0", "0", "0", "0"]],
    [{ consume: async () => ({}) }, ["0", "0", "0", "0"]],
  ])("asks for turns that are 4 % further apart than the rate: %o", async (rate, expected) => {
    const { commands, limiter } = limiterOf([], { rate });
    await limiter.before({ ...SENT });
    expect(commands.map((command) => command.slice(-5))).toEqual([[...expected, "0"]]);
  });

  it("waits for the turn, and asks once more whether there is a pause", async () => {
    const { commands, limiter } = limiterOf(
      [
        [0, 300],
        [700, 0],
      ],
      { rate: rateOf(50) },
    );
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(1_000);
    expect(turnsOf(commands)).toEqual([false, true, false]);
    vi.restoreAllMocks();
  });

  it("keeps its turn while there were too many requests in the time before", async () => {
    const { commands, limiter } = limiterOf(
      [
        [0, 300],
        [0, 20],
        [0, 1],
      ],
      { rate: rateOf(50) },
    );
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(321);
    expect(turnsOf(commands)).toEqual([false, true, true, true]);
  });

  it("waits while the rate is exceeded, which its server counts by itself", async () => {
    const consume = vi.fn(async () => ({})).mockRejectedValueOnce({ msBeforeNext: 250 });
    const { limiter } = limiterOf([], { rate: { points: 50, consume } });
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(250);
    expect(consume.mock.calls).toEqual([["acme"], ["acme"]]);
  });

  it("asks for no turn without a rate, and tries again while no slot is free", async () => {
    const { commands, limiter } = limiterOf(
      [
        [-1, 0],
        [-1, 0],
      ],
      { slots: 3, slotLifetime: 5_000 },
    );
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(100);
    vi.restoreAllMocks();
    const keys = ["acme:pause", "acme:near", "acme:slots", "acme:turn", "acme:sent"];
    const owner = commands[0]?.at(-8);
    expect(commands.map((command) => command.slice(2))).toEqual(
      Array.from({ length: 3 }, () => ["5", ...keys, owner, "3", "5000", "0", "0", "0", "0", "0"]),
    );
  });

  it("gives the slot back after the response, and when the request is not sent", async () => {
    const { commands, limiter } = limiterOf(
      [
        [0, 0],
        [0, 100],
      ],
      { rate: rateOf(50) },
    );
    const request = { ...SENT };
    await limiter.before(request);
    await limiter.after({ request, status: 200, headers: new Headers() });
    const stop = new AbortController();
    const waiting = limiter.before({ ...SENT, signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(waiting).rejects.toThrow("stopped");
    const owners = [commands[0]?.at(-8), commands[2]?.at(-8)];
    expect(new Set(owners).size).toBe(2);
    expect(commands.filter(([name]) => name === "ZREM")).toEqual(
      owners.map((owner) => ["ZREM", "acme:slots", owner]),
    );
  });

  it.each([
    [{ "Retry-After": "7" }, 7_000],
    [{ "Retry-After": "Fri, 15 Jan 2027 08:00:30 GMT" }, 30_000],
    [{ "Retry-After": "86400" }, 3_600_000],
    [{}, 1_000],
  ])("tells all processes of the pause of a 429: %o", async (headers, pause) => {
    const { commands, limiter } = limiterOf([]);
    await limiter.after({ request: SENT, status: 429, headers: new Headers(headers) });
    expect(commands.map(([name, , ...args]) => [name, ...args])).toEqual([
      ["EVAL", "1", "acme:pause", String(pause)],
    ]);
  });

  it("tells the others that the limit is near, every 10 seconds at most", async () => {
    const { commands, limiter } = limiterOf([]);
    const headers = new Headers({ "X-RateLimit-NearLimit": "true" });
    for (const wait of [9_999, 1, 0]) {
      await limiter.after({ request: SENT, status: 200, headers });
      await vi.advanceTimersByTimeAsync(wait);
    }
    const told = ["SET", "acme:near", "1", "PX", "60000"];
    expect(commands).toEqual([told, told]);
  });

  it("lets requests through while Redis cannot be reached, or the server that counts", async () => {
    const down = new Error("connect ECONNREFUSED 127.0.0.1:6379");
    const consume = async () => Promise.reject(down);
    const { limiter } = limiterOf([down, [0, 0]], { rate: { points: 50, consume } });
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(0);
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(0);
  });

  it("still counts requests while Redis cannot be reached, by what the limiter has instead", async () => {
    const consume = vi.fn(async () => ({})).mockRejectedValueOnce({ msBeforeNext: 250 });
    const down = new Error("Connection is closed.");
    const { limiter } = limiterOf([down, down], { rate: { points: 50, consume } });
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(250);
  });

  it("waits no longer than 2 seconds for Redis, and asks nothing until it answers", async () => {
    let answer = (_: unknown) => {};
    const commands: string[] = [];
    const call = (name: string) => {
      commands.push(name);
      if (commands.length > 1) return Promise.resolve([0, 0]);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const limiter = redisLimiter({ call }, { key: "acme" });
    const request = { ...SENT };
    expect(await timeOf(limiter.before(request))).toBe(2_000);
    expect(await timeOf(limiter.after({ request, status: 200, headers: undefined }))).toBe(0);
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(0);
    expect(commands).toEqual(["EVAL"]);
    answer([0, 0]);
    await vi.advanceTimersByTimeAsync(0);
    await limiter.before({ ...SENT });
    expect(commands).toEqual(["EVAL", "EVAL"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    "NOPERM User app has no permissions to run the 'eval' command",
    "CROSSSLOT Keys in request don't hash to the same slot",
    "An error was signalled by the server: - ResponseError: ERR unknown command 'EVAL'",
  ])("fails calls if it can never work: %s", async (message) => {
    const { limiter } = limiterOf([new Error(message)]);
    await expect(limiter.before({ ...SENT })).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(`redisLimiter cannot work: ${message}`),
    });
  });

  it("fails calls if the limiter that counts does not know its client", async () => {
    const consume = async () => Promise.reject(new TypeError("this.client.rlflxIncr is not a function"));
    const { limiter } = limiterOf([], { rate: { points: 50, consume } });
    await expect(limiter.before({ ...SENT })).rejects.toThrow("rlflxIncr is not a function");
  });

  it("lets a request through when a server only has too many clients", async () => {
    const { limiter } = limiterOf([new Error("ERR max number of clients reached")]);
    expect(await timeOf(limiter.before({ ...SENT }))).toBe(0);
  });

  it.each([
    [{ key: "" }, "key"],
    [{ slots: 0 }, "slots"],
    [{ slotLifetime: 99 }, "slotLifetime"],
    [{ rate: {} as never }, "rate"],
  ])("refuses options that can never work: %o", (options, name) => {
    expect(() => limiterOf([], options)).toThrow(name);
  });
});
