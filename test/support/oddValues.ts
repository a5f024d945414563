/** Values that plain JavaScript may pass where another one is wanted. */
export const oddValues: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "a number": 1,
  NaN: Number.NaN,
  "a bigint": 1n,
  "an empty string": "",
  "a string": "x",
  true: true,
  "a symbol": Symbol("s"),
  "a function": () => {},
  "an object": {},
  "an object without a prototype": Object.create(null),
  "a list": [],
  "a list of null": [null],
  "a promise": Promise.resolve(),
  "an object that throws": new Proxy(
    {},
    {
      get: () => {
        throw new RangeError("no property");
      },
    },
  ),
  "a revoked proxy": revokedProxy(),
};

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
