/** Where the scripts are. */
const ASSETS = new URL(`${document.documentElement.dataset.root}assets/`, document.baseURI);

/** The address of what is below `assets/`. */
export function assetUrl(name: string): URL {
  return new URL(name, ASSETS);
}

/** Loads a script, which browsers do from a file, too: modules and data they load from servers only. */
export function loadScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = assetUrl(name).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${name} could not be loaded`)));
    document.head.append(script);
  });
}
