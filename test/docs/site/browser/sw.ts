// Keeps the front page, the guides, the list of operations, the playground and the search for when there is no network, and
// every page that was opened. The pages of all operations would be four times as much. What is kept with one build of the site is used until the next build has been loaded as a whole.

declare const FILES: readonly string[];
declare const VERSION: string;

/** The part of a service worker's events that is used. */
interface WorkerEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
  waitUntil(done: Promise<unknown>): void;
}

const scope = self as unknown as {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
};
const kept = new Set(FILES.map((file) => new URL(file, scope.registration.scope).href));

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope.registration.scope)) event.respondWith(answer(event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(VERSION);
  await cache.addAll([...kept].map((url) => new Request(url, { cache: "reload" })));
  await scope.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("confluence-fetch-") && name !== VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(VERSION);
  const url = request.url.replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
  const found = await cache.match(url);
  if (found && kept.has(url)) return found;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(url, response.clone());
    return response;
  } catch {
    return found ?? (request.mode === "navigate" ? openOffline(cache) : Response.error());
  }
}

/** The page that is shown in the place of one that is not kept, at whose address its links lead elsewhere. */
async function openOffline(cache: Cache): Promise<Response> {
  const root = scope.registration.scope;
  const kept = await cache.match(`${root}offline.html`);
  const text = await kept?.text();
  const page = text?.replace(/ (href|src|data-root)="(?!#|[a-z]+:)/g, ` $1="${root}`);
  return new Response(page, { headers: { "content-type": "text/html" } });
}
