// Imported before a program: sends to the fake what the program sends to the gateway, whose URL it cannot be told.
const { fetch } = globalThis;
globalThis.fetch = (url, init) =>
  fetch(String(url).replace(/^https:\/\/api\.atlassian\.com/, process.env.GATEWAY), init);
